import { defineTexts } from '#app/platform/i18n.ts';

/** What authors of texts with gaps read. */
export const gapTexts = defineTexts('questionGaps', {
  id: {
    text: 'Teks dengan isian',
    textHelp:
      'Tulis [[1]], [[2]], dan seterusnya di tempat yang harus diisi, dengan nomor yang sama dalam setiap bahasa. Tulis \\[[1]] bila tanda kurungnya sendiri yang dimaksud.',
    gaps: 'Isian',
    gapsHelp: 'Setiap isian dalam teks mendapat satu bagian di sini.',
    noGaps: 'Belum ada isian dalam teks. Bagiannya muncul di sini setelah ditulis dan disimpan.',
    gap: 'Isian [[{{number}}]]',
    unplaced: '[[{{number}}]] tidak ada dalam teks. Kosongkan bagian ini untuk membuangnya.',
  },
  en: {
    text: 'Text with gaps',
    textHelp:
      'Write [[1]], [[2]] and so on where something is to be filled in, with the same numbers in each language. Write \\[[1]] where the brackets themselves are meant.',
    gaps: 'Gaps',
    gapsHelp: 'Each gap of the text has a part of its own here.',
    noGaps: 'There is no gap in the text yet. Its part appears here once it is written and saved.',
    gap: 'Gap [[{{number}}]]',
    unplaced: '[[{{number}}]] is not in the text. Empty this part to drop it.',
  },
});
