import { defineTexts } from '#app/platform/i18n.ts';

export const questionShortTextTexts = defineTexts('questionShortText', {
  id: {
    name: 'Isian singkat',
    help: 'Kata atau frasa yang diketik.',
    accepted: 'Jawaban yang diterima',
    acceptedHelp: 'Satu per baris, paling banyak 30. Huruf besar dan kecil dianggap sama.',
    problems: { accepted: 'jawaban yang diterima belum ditulis.' },
  },
  en: {
    name: 'Short text',
    help: 'A word or phrase that is typed.',
    accepted: 'Accepted answers',
    acceptedHelp: 'One per line, at most 30. Capitals make no difference.',
    problems: { accepted: 'no accepted answer is written.' },
  },
});
