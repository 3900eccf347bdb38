import { defineTexts } from '#app/platform/i18n.ts';

export const questionNumericTexts = defineTexts('questionNumeric', {
  id: {
    name: 'Isian angka',
    help: 'Angka, boleh dengan toleransi.',
    value: 'Jawaban benar',
    tolerance: 'Toleransi',
    toleranceHelp: 'Jawaban diterima bila selisihnya tidak lebih dari ini. 0: harus tepat.',
    problems: {
      unit: 'satuannya dalam {{language}} belum ditulis.',
      unitMissing: 'satuan pokoknya belum ditulis.',
    },
  },
  en: {
    name: 'Number',
    help: 'A number, with a tolerance if you like.',
    value: 'Right answer',
    tolerance: 'Tolerance',
    toleranceHelp: 'An answer is accepted if it differs by no more than this. 0: exactly.',
    problems: {
      unit: 'its unit is not written {{language}}.',
      unitMissing: 'its first unit is not written.',
    },
  },
});
