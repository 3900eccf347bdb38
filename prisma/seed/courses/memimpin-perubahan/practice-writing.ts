import type { QuestionSource } from '../course-source.ts';

/** What somebody writes and others mark. */
export const practiceWriting: QuestionSource[] = [
  {
    key: 'l90',
    kind: 'essay',
    points: 4,
    stem: {
      id: 'Ceritakan satu perubahan di unit kerja Anda dan apa yang membuatnya berhasil atau tidak.',
      en: 'Tell of one change in your unit and what made it succeed or fail.',
    },
    minWords: 40,
    maxWords: 300,
    template: {
      id: 'Perubahan:\nYang dilakukan:\nHasilnya:',
      en: 'The change:\nWhat was done:\nWhat came of it:',
    },
    notes: {
      id: 'Cari langkah yang dilakukan orang, bukan sekadar aturan yang terbit.',
      en: 'Look for steps that people took, not only for a rule that was issued.',
    },
    rubric: [
      {
        text: { id: 'Langkah', en: 'Steps' },
        weight: 2,
        levels: [
          {
            text: { id: 'Dua langkah nyata atau lebih', en: 'Two real steps or more' },
            percent: 100,
          },
          { text: { id: 'Satu langkah nyata', en: 'One real step' }, percent: 60 },
          { text: { id: 'Tidak ada langkah nyata', en: 'No real step' }, percent: 0 },
        ],
      },
      {
        text: { id: 'Hasil', en: 'Outcome' },
        weight: 1,
        levels: [
          { text: { id: 'Dapat diperiksa', en: 'Can be checked' }, percent: 100 },
          { text: { id: 'Hanya disebut', en: 'Only mentioned' }, percent: 50 },
          { text: { id: 'Tidak ada', en: 'None' }, percent: 0 },
        ],
      },
    ],
    explanation: {
      id: 'Jawaban yang kuat menyebut siapa melakukan apa, dan apa yang berubah sesudahnya.',
      en: 'A strong answer says who did what, and what was different afterwards.',
    },
  },
];
