import { defineTexts } from '#app/platform/i18n.ts';

/** What is said of numbers and their units. */
export const answerNumberTexts = defineTexts('answerNumber', {
  id: {
    withUnit: 'Tulis angka beserta satuannya.',
    otherUnits: 'Boleh juga dalam {{units}}, dengan menulis satuannya.',
    unitNeeded: 'Satuannya harus ditulis.',
    unitIs: '1 {{unit}} = {{factor}} {{base}}',
  },
  en: {
    withUnit: 'Write the number with its unit.',
    otherUnits: 'Also accepted in {{units}}, with the unit written.',
    unitNeeded: 'The unit must be written.',
    unitIs: '1 {{unit}} = {{factor}} {{base}}',
  },
});
