import type { QuestionSource } from '../course-source.ts';

/** Questions that people mark: an essay and a file, each with its rubric. */
export const openQuestions: QuestionSource[] = [
  {
    key: 't01',
    kind: 'essay',
    points: 5,
    stem: {
      id: 'Ceritakan satu perubahan yang pernah Anda alami di tempat kerja: apa yang membuatnya berhasil atau gagal?',
      en: 'Tell of one change you have gone through at work: what made it succeed or fail?',
    },
    explanation: {
      id: 'Jawaban yang baik menyebut orang, langkah, dan akibatnya.',
      en: 'A good answer names people, steps and consequences.',
    },
    minWords: 20,
    maxWords: 400,
    template: { id: '', en: '' },
    notes: {
      id: 'Perhatikan apakah penyebab dibedakan dari akibat.',
      en: 'See whether causes are told from consequences.',
    },
    rubric: [
      {
        text: { id: 'Peristiwa', en: 'The event' },
        weight: 2,
        levels: [
          {
            text: { id: 'Jelas: siapa, apa, kapan', en: 'Clear: who, what, when' },
            percent: 100,
          },
          { text: { id: 'Sebagian jelas', en: 'Partly clear' }, percent: 50 },
          { text: { id: 'Tidak disebut', en: 'Not named' }, percent: 0 },
        ],
      },
      {
        text: { id: 'Alasan', en: 'The reasons' },
        weight: 3,
        levels: [
          {
            text: { id: 'Didukung oleh peristiwanya', en: 'Supported by the event' },
            percent: 100,
          },
          { text: { id: 'Disebut tanpa dukungan', en: 'Named without support' }, percent: 50 },
          { text: { id: 'Tidak ada', en: 'None' }, percent: 0 },
        ],
      },
    ],
  },
  {
    key: 't02',
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
  },
];
