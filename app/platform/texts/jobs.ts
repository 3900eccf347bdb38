import { defineTexts } from '../i18n.ts';

/** Names of levels (jenjang) and kinds of positions. */
export const jobTexts = defineTexts('jobs', {
  id: {
    levels: {
      JPT_UTAMA: 'JPT Utama',
      JPT_MADYA: 'JPT Madya',
      JPT_PRATAMA: 'JPT Pratama',
      ADMINISTRATOR: 'Administrator',
      PENGAWAS: 'Pengawas',
      PELAKSANA: 'Pelaksana',
      JF_AHLI_UTAMA: 'JF Ahli Utama',
      JF_AHLI_MADYA: 'JF Ahli Madya',
      JF_AHLI_MUDA: 'JF Ahli Muda',
      JF_AHLI_PERTAMA: 'JF Ahli Pertama',
      JF_PENYELIA: 'JF Penyelia',
      JF_MAHIR: 'JF Mahir',
      JF_TERAMPIL: 'JF Terampil',
      JF_PEMULA: 'JF Pemula',
    },
    kinds: { struktural: 'Struktural', fungsional: 'Fungsional', pelaksana: 'Pelaksana' },
  },
  en: {
    levels: {
      JPT_UTAMA: 'Top executive',
      JPT_MADYA: 'Senior executive',
      JPT_PRATAMA: 'Executive',
      ADMINISTRATOR: 'Administrator',
      PENGAWAS: 'Supervisor',
      PELAKSANA: 'Operational staff',
      JF_AHLI_UTAMA: 'Functional expert, principal',
      JF_AHLI_MADYA: 'Functional expert, senior',
      JF_AHLI_MUDA: 'Functional expert, associate',
      JF_AHLI_PERTAMA: 'Functional expert, first',
      JF_PENYELIA: 'Functional skilled, supervisor',
      JF_MAHIR: 'Functional skilled, proficient',
      JF_TERAMPIL: 'Functional skilled',
      JF_PEMULA: 'Functional skilled, beginner',
    },
    kinds: { struktural: 'Structural', fungsional: 'Functional', pelaksana: 'Operational' },
  },
});
