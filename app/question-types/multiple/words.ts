import { defineTexts } from '#app/platform/i18n.ts';

export const questionMultipleTexts = defineTexts('questionMultiple', {
  id: {
    name: 'Pilihan ganda kompleks',
    help: 'Satu atau beberapa jawaban benar.',
    choicesHelp:
      'Tandai semua yang benar. Baris kosong tidak disimpan. Urutannya diacak bila aturan kuis memintanya.',
    credit: 'Penilaian',
    creditHelp:
      'Sebagian poin: bagian pilihan benar yang ditandai, dikurangi bagian pilihan salah yang ditandai. Menandai semua pilihan tidak mendapat poin.',
    credits: {
      exact: 'Semua atau tidak sama sekali',
      balanced: 'Sebagian poin',
    },
    problems: {
      choices: 'perlu sedikitnya dua pilihan jawaban.',
      choiceText: 'satu pilihan dalam {{language}} belum ditulis.',
      rightSome: 'tandai sedikitnya satu jawaban benar.',
    },
  },
  en: {
    name: 'Several choices',
    help: 'One or more right answers.',
    choicesHelp:
      'Mark all that are right. Empty lines are not kept. They are shuffled if the rules of the quiz say so.',
    credit: 'Grading',
    creditHelp:
      'Partial points: the share of right choices marked, less the share of wrong ones marked. Marking everything earns nothing.',
    credits: {
      exact: 'All or nothing',
      balanced: 'Partial points',
    },
    problems: {
      choices: 'it needs at least two choices.',
      choiceText: 'one choice is not written {{language}}.',
      rightSome: 'mark at least one right answer.',
    },
  },
});
