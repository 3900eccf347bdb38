import { defineTexts } from '#app/platform/i18n.ts';

/** What participants are told of pairs. */
export const answerMatchingTexts = defineTexts('answerMatching', {
  id: { chooseEach: 'Pilih pasangan untuk setiap butir.', choose: 'Pilih pasangan' },
  en: { chooseEach: 'Choose what belongs to each.', choose: 'Choose' },
});
