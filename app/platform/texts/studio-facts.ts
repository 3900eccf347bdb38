import { defineTexts } from '../i18n.ts';

/** What is said of a course beside its content, in the studio. */
export const studioFactsTexts = defineTexts('studioFacts', {
  id: {
    title: 'Fakta',
  },
  en: {
    title: 'Facts',
  },
});
