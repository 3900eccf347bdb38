import { defineTexts } from '#app/platform/i18n.ts';

export const questionSingleTexts = defineTexts('questionSingle', {
  id: {
    name: 'Pilihan ganda',
    help: 'Satu jawaban benar.',
    choicesHelp:
      'Tandai satu yang benar. Baris kosong tidak disimpan. Urutannya diacak bila aturan kuis memintanya.',
    problems: {
      choices: 'perlu sedikitnya dua pilihan jawaban.',
      choiceText: 'satu pilihan dalam {{language}} belum ditulis.',
      rightOne: 'tandai tepat satu jawaban benar.',
    },
  },
  en: {
    name: 'One choice',
    help: 'One right answer.',
    choicesHelp:
      'Mark the one that is right. Empty lines are not kept. They are shuffled if the rules of the quiz say so.',
    problems: {
      choices: 'it needs at least two choices.',
      choiceText: 'one choice is not written {{language}}.',
      rightOne: 'mark exactly one right answer.',
    },
  },
});
