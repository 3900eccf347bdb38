import { defineTexts } from '../i18n.ts';

export const aboutTexts = defineTexts('about', {
  id: {
    title: 'Tentang Kompeten',
    lead: 'Sistem pelatihan dan kompetensi pegawai.',
    circle:
      'Kompeten membandingkan level kompetensi setiap pegawai dengan standar jabatannya, menunjukkan pelatihan yang menutup kesenjangan, dan mencatat buktinya: hasil kuis, jam pelajaran (JP), dan sertifikat yang dapat diperiksa siapa saja.',
    licence: 'Perangkat lunak sumber terbuka dengan lisensi MIT.',
  },
  en: {
    title: 'About Kompeten',
    lead: 'Training and competency for organisations.',
    circle:
      'Kompeten compares the level each employee holds with the standard of the position, shows the training that closes the gap, and records the proof: quiz results, learning hours (JP) and certificates that anyone can verify.',
    licence: 'Open-source software under the MIT licence.',
  },
});
