import { defineTexts } from '#app/platform/i18n.ts';

export const questionEssayTexts = defineTexts('questionEssay', {
  id: {
    name: 'Esai',
    help: 'Teks yang ditulis peserta dan dinilai oleh penilai, dengan atau tanpa rubrik.',
    length: 'Panjang jawaban',
    minWords: 'Paling sedikit (kata)',
    maxWords: 'Paling banyak (kata)',
    lengthHelp: 'Boleh kosong. Peserta melihat jumlah katanya; jawaban tidak dipotong.',
    template: 'Kerangka jawaban (boleh kosong)',
    templateHelp: 'Tampil di atas jawaban dan dapat diambil peserta sebagai awal tulisannya.',
    problems: {
      criterion: 'ada kriteria rubrik yang belum ditulis dalam {{language}}.',
      levels: 'setiap kriteria rubrik perlu sedikitnya dua tingkat capaian.',
      wholeLevel: 'setiap kriteria rubrik perlu satu tingkat yang bernilai 100 persen.',
      levelText: 'ada tingkat capaian yang belum ditulis dalam {{language}}.',
    },
  },
  en: {
    name: 'Essay',
    help: 'A text that participants write and people mark, with or without a rubric.',
    length: 'Length of the answer',
    minWords: 'At least (words)',
    maxWords: 'At most (words)',
    lengthHelp: 'May be empty. Participants see how many words there are; nothing is cut off.',
    template: 'Template for the answer (may be empty)',
    templateHelp: 'Shown above the answer; participants may take it to begin with.',
    problems: {
      criterion: 'a criterion of the rubric is not written {{language}}.',
      levels: 'each criterion of the rubric needs at least two levels.',
      wholeLevel: 'each criterion of the rubric needs one level that is worth 100 percent.',
      levelText: 'a level is not written {{language}}.',
    },
  },
});
