import { defineTexts } from '#app/platform/i18n.ts';

/** What a statement can be. */
export const answerTrueFalseTexts = defineTexts('answerTrueFalse', {
  id: { true: 'Benar', false: 'Salah' },
  en: { true: 'True', false: 'False' },
});
