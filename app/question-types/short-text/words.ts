import { defineTexts } from '#app/platform/i18n.ts';

export const questionShortTextTexts = defineTexts('questionShortText', {
  id: {
    name: 'Isian singkat',
    help: 'Kata atau frasa yang diketik.',
    accepted: 'Jawaban yang diterima',
    acceptedHelp: 'Satu per baris, paling banyak 30. Tanda baca dan spasi tidak dibedakan.',
    partly: 'Jawaban yang mendapat sebagian poin (boleh kosong)',
    partlyHelp: 'Satu per baris dengan persennya, misalnya “kurang lengkap = 50 %”.',
    typos: 'Salah ketik',
    typosHelp:
      'Satu huruf dimaafkan pada jawaban yang sedikitnya 5 huruf, dua pada yang sedikitnya 10. Angka harus tepat.',
    typosOf: {
      none: 'Tidak dimaafkan',
      one: 'Satu huruf dimaafkan',
      two: 'Dua huruf dimaafkan',
    },
    caseMatters: 'Huruf besar dan kecil dibedakan',
    problems: { accepted: 'jawaban yang diterima belum ditulis.' },
  },
  en: {
    name: 'Short text',
    help: 'A word or phrase that is typed.',
    accepted: 'Accepted answers',
    acceptedHelp: 'One per line, at most 30. Punctuation and spaces make no difference.',
    partly: 'Answers that earn part of the points (may be empty)',
    partlyHelp: 'One per line with its percentage, as in “incomplete = 50 %”.',
    typos: 'Typing errors',
    typosHelp:
      'One letter is forgiven in answers of at least 5 letters, two in those of at least 10. Digits must be right.',
    typosOf: {
      none: 'None forgiven',
      one: 'One letter forgiven',
      two: 'Two letters forgiven',
    },
    caseMatters: 'Capitals must be right',
    problems: { accepted: 'no accepted answer is written.' },
  },
});
