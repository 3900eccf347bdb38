import { defineTexts } from '#app/platform/i18n.ts';

/** What participants are told while they write. */
export const answerEssayTexts = defineTexts('answerEssay', {
  id: {
    between: 'Antara {{min}} dan {{max}} kata.',
    atLeast: 'Paling sedikit {{min}} kata.',
    atMost: 'Paling banyak {{max}} kata.',
    tooFew: 'kurang {{count}} kata',
    tooMany: 'lebih {{count}} kata',
    template: 'Kerangka jawaban',
    useTemplate: 'Mulai dengan kerangka ini',
    marked: 'Jawaban ini dinilai oleh penilai.',
  },
  en: {
    between: 'Between {{min}} and {{max}} words.',
    atLeast: 'At least {{min}} words.',
    atMost: 'At most {{max}} words.',
    tooFew: '{{count}} too few',
    tooMany: '{{count}} too many',
    template: 'Template for the answer',
    useTemplate: 'Begin with this template',
    marked: 'A person marks this answer.',
  },
});
