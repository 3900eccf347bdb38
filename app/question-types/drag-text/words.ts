import { defineTexts } from '#app/platform/i18n.ts';

export const questionDragTextTexts = defineTexts('questionDragText', {
  id: {
    name: 'Kata ke dalam teks',
    help: 'Kata dari satu daftar ditempatkan dalam teks.',
    word: 'Kata yang benar',
    decoys: 'Kata pengecoh, satu per baris (boleh kosong)',
    decoysHelp:
      'Kata yang tidak cocok di isian mana pun, paling banyak 30. Peserta melihat semua kata dalam urutan lain.',
    reuse: 'Satu kata boleh dipakai di beberapa isian',
    problems: {
      text: 'teksnya dalam {{language}} belum ditulis.',
      noGap: 'belum ada isian seperti [[1]] dalam teksnya.',
      gapTwice: 'satu isian berada dua kali dalam teks {{language}}.',
      gapsDiffer: 'isian dalam teksnya tidak sama di semua bahasa.',
      gapUndefined: 'satu isian dalam teksnya belum diberi kata.',
      gapUnplaced: 'satu isian tidak ada dalam teksnya.',
      word: 'satu isian belum diberi kata yang benar.',
      words: 'perlu sedikitnya dua kata yang berbeda.',
      wordText: 'satu kata dalam {{language}} belum ditulis.',
      wordsAlike: 'dua kata berbunyi sama dalam {{language}}, tetapi berbeda dalam bahasa lain.',
    },
  },
  en: {
    name: 'Drag words into the text',
    help: 'Words of one list are put into a text.',
    word: 'Right word',
    decoys: 'Decoys, one per line (may be empty)',
    decoysHelp:
      'Words that fit into no gap, at most 30. Participants see all words in another order.',
    reuse: 'A word may be used in several gaps',
    problems: {
      text: 'its text is not written {{language}}.',
      noGap: 'there is no gap such as [[1]] in its text.',
      gapTwice: 'a gap stands twice in its text {{language}}.',
      gapsDiffer: 'its text does not have the same gaps in each language.',
      gapUndefined: 'a gap of its text has no word yet.',
      gapUnplaced: 'a gap is missing from its text.',
      word: 'a gap has no right word yet.',
      words: 'it needs at least two different words.',
      wordText: 'one word is not written {{language}}.',
      wordsAlike: 'two words say the same {{language}} but differ in another language.',
    },
  },
});
