import { defineTexts } from '#app/platform/i18n.ts';

export const questionTrueFalseTexts = defineTexts('questionTrueFalse', {
  id: {
    name: 'Benar atau salah',
    help: 'Pernyataan yang benar atau salah.',
    correct: 'Pernyataan ini',
  },
  en: {
    name: 'True or false',
    help: 'A statement that is true or false.',
    correct: 'This statement is',
  },
});
