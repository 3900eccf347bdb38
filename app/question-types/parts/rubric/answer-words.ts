import { defineTexts } from '#app/platform/i18n.ts';

/** What participants and markers read of a rubric, and of answers that people mark. */
export const answerRubricTexts = defineTexts('answerRubric', {
  id: {
    rubric: 'Rubrik',
    criterion: 'Kriteria',
    level: 'Tingkat capaian',
    share: 'Bagian poin',
    weight: 'bobot {{weight}}',
    percent: '{{percent}}%',
    notes: 'Catatan untuk penilai',
    yourAnswer: 'Jawaban Anda',
    words_one: '{{count}} kata',
    words_other: '{{count}} kata',
  },
  en: {
    rubric: 'Rubric',
    criterion: 'Criterion',
    level: 'Level',
    share: 'Part of the points',
    weight: 'weight {{weight}}',
    percent: '{{percent}}%',
    notes: 'Notes for markers',
    yourAnswer: 'Your answer',
    words_one: '{{count}} word',
    words_other: '{{count}} words',
  },
});
