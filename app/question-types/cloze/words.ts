import { defineTexts } from '#app/platform/i18n.ts';

export const questionClozeTexts = defineTexts('questionCloze', {
  id: {
    name: 'Teks rumpang',
    help: 'Teks dengan isian yang diketik atau dipilih.',
    kind: 'Cara mengisi',
    kinds: { typed: 'Diketik', chosen: 'Dipilih dari daftar' },
    accepted: 'Jawaban yang diterima',
    acceptedHelp: 'Satu per baris, paling banyak 30. Huruf besar dan kecil dianggap sama.',
    choices: 'Pilihan, satu per baris',
    choicesHelp:
      'Baris pertama adalah jawaban benar; peserta melihatnya dalam urutan lain. Paling banyak 12.',
    problems: {
      text: 'teksnya dalam {{language}} belum ditulis.',
      noGap: 'belum ada isian seperti [[1]] dalam teksnya.',
      gapTwice: 'satu isian berada dua kali dalam teks {{language}}.',
      gapsDiffer: 'isian dalam teksnya tidak sama di semua bahasa.',
      gapUndefined: 'satu isian dalam teksnya belum diberi jawaban.',
      gapUnplaced: 'satu isian tidak ada dalam teksnya.',
      accepted: 'satu isian belum diberi jawaban yang diterima.',
      choices: 'satu isian perlu sedikitnya dua pilihan.',
      choiceText: 'satu pilihan dalam {{language}} belum ditulis.',
      choicesAlike: 'dua pilihan dari satu isian berbunyi sama dalam {{language}}.',
    },
  },
  en: {
    name: 'Fill in the gaps',
    help: 'A text with gaps that are typed or chosen.',
    kind: 'How it is filled',
    kinds: { typed: 'Typed', chosen: 'Chosen from a list' },
    accepted: 'Accepted answers',
    acceptedHelp: 'One per line, at most 30. Capitals make no difference.',
    choices: 'Choices, one per line',
    choicesHelp:
      'The first line is the right answer; participants see them in another order. At most 12.',
    problems: {
      text: 'its text is not written {{language}}.',
      noGap: 'there is no gap such as [[1]] in its text.',
      gapTwice: 'a gap stands twice in its text {{language}}.',
      gapsDiffer: 'its text does not have the same gaps in each language.',
      gapUndefined: 'a gap of its text has no answer yet.',
      gapUnplaced: 'a gap is missing from its text.',
      accepted: 'a gap has no accepted answer.',
      choices: 'a gap needs at least two choices.',
      choiceText: 'one choice is not written {{language}}.',
      choicesAlike: 'two choices of a gap say the same {{language}}.',
    },
  },
});
