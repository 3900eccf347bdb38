import type { QuestionSource } from '../course-source.ts';

/** A file that people mark by its rubric. */
export const planToUpload: QuestionSource = {
  key: 'l15',
  kind: 'file_upload',
  points: 3,
  stem: {
    id: 'Unggah rencana satu halaman untuk perubahan di unit Anda.',
    en: 'Upload a plan of one page for a change in your unit.',
  },
  explanation: {
    id: 'Rencana menyebut tujuan, langkah pertama, dan siapa yang dilibatkan.',
    en: 'The plan names the aim, the first step and who takes part.',
  },
  files: 1,
  kinds: ['pdf', 'picture'],
  size: 5,
  text: false,
  notes: { id: '', en: '' },
  rubric: [
    {
      text: { id: 'Kelengkapan', en: 'Completeness' },
      weight: 1,
      levels: [
        {
          text: { id: 'Tujuan, langkah, dan orang', en: 'Aim, step and people' },
          percent: 100,
        },
        { text: { id: 'Dua dari tiga', en: 'Two of three' }, percent: 60 },
        { text: { id: 'Kurang dari dua', en: 'Fewer than two' }, percent: 0 },
      ],
    },
  ],
};
