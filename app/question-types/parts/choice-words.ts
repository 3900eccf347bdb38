import { defineTexts } from '#app/platform/i18n.ts';

/** What authors of choices read. */
export const choiceTexts = defineTexts('questionChoices', {
  id: {
    choices: 'Pilihan jawaban',
    choice: 'Pilihan {{at}}',
    right: 'Pilihan {{at}} benar',
    remove: 'Hapus pilihan {{at}}',
    add: 'Tambah pilihan',
  },
  en: {
    choices: 'Choices',
    choice: 'Choice {{at}}',
    right: 'Choice {{at}} is right',
    remove: 'Remove choice {{at}}',
    add: 'Add a choice',
  },
});
