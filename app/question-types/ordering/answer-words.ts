import { defineTexts } from '#app/platform/i18n.ts';

/** What participants are told of items to be put in order. */
export const answerOrderingTexts = defineTexts('answerOrdering', {
  id: {
    number: 'Beri setiap butir nomor urutnya.',
    move: 'Pindahkan butir ke urutan yang benar. Nomor di depannya adalah jawaban Anda.',
    place: 'Nomor urut: {{item}}',
    up: 'Naikkan: {{item}}',
    down: 'Turunkan: {{item}}',
    moved: '{{item}}: urutan {{place}} dari {{count}}.',
  },
  en: {
    number: 'Give each item the number of its place.',
    move: 'Move the items into the right order. The numbers before them are your answer.',
    place: 'Place: {{item}}',
    up: 'Move up: {{item}}',
    down: 'Move down: {{item}}',
    moved: '{{item}}: place {{place}} of {{count}}.',
  },
});
