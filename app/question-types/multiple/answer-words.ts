import { defineTexts } from '#app/platform/i18n.ts';

/** What participants are told of a question with several right choices. */
export const answerMultipleTexts = defineTexts('answerMultiple', {
  id: { chooseAll: 'Pilih semua jawaban yang benar.' },
  en: { chooseAll: 'Choose all that are right.' },
});
