import { defineTexts } from '#app/platform/i18n.ts';

/** How a result comes about. */
export const answerCalculatedTexts = defineTexts('answerCalculated', {
  id: {
    noResult: 'tidak ada hasil',
    formula: 'Rumus',
    variable: '{{name}}: {{least}} sampai {{most}}, dengan {{decimals}} desimal',
  },
  en: {
    noResult: 'no result',
    formula: 'Formula',
    variable: '{{name}}: {{least}} to {{most}}, with {{decimals}} decimals',
  },
});
