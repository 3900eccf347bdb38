import { defineTexts } from '#app/platform/i18n.ts';

/** What participants are told of gaps. */
export const answerGapTexts = defineTexts('answerGaps', {
  id: { gap: 'Isian {{at}}', choose: 'Pilih…', notFilled: 'tidak diisi' },
  en: { gap: 'Gap {{at}}', choose: 'Choose…', notFilled: 'not filled' },
});
