import { defineTexts } from '#app/platform/i18n.ts';

/** How typed texts are compared. */
export const answerShortTextTexts = defineTexts('answerShortText', {
  id: {
    partly: 'Sebagian poin: {{texts}}',
    typos_one: 'Salah ketik dimaafkan: paling banyak {{count}} huruf.',
    typos_other: 'Salah ketik dimaafkan: paling banyak {{count}} huruf.',
    caseMatters: 'Huruf besar dan kecil dibedakan.',
  },
  en: {
    partly: 'Part of the points: {{texts}}',
    typos_one: 'Forgives {{count}} typing error.',
    typos_other: 'Forgives up to {{count}} typing errors.',
    caseMatters: 'Capitals must be right.',
  },
});
