import { defineTexts } from '#app/platform/i18n.ts';

/** What participants are told of words that belong into a text. */
export const answerDragTextTexts = defineTexts('answerDragText', {
  id: {
    words: 'Daftar kata',
    choose: 'Pilih satu kata untuk setiap isian.',
    drag: 'Anda juga dapat menyeret kata ke isiannya, atau mengetuknya untuk isian kosong berikutnya.',
    once: 'Setiap kata dipakai satu kali.',
    several: 'Satu kata boleh dipakai di beberapa isian.',
    others: 'Kata lain: {{words}}',
  },
  en: {
    words: 'List of words',
    choose: 'Choose a word for each gap.',
    drag: 'You may also drag a word into its gap, or tap it to fill the next empty one.',
    once: 'Each word is used once.',
    several: 'A word may be used in several gaps.',
    others: 'Other words: {{words}}',
  },
});
