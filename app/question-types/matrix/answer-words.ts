import { defineTexts } from '#app/platform/i18n.ts';

/** What participants and readers of a matrix are told. */
export const answerMatrixTexts = defineTexts('answerMatrix', {
  id: {
    chooseEach: 'Pilih satu untuk setiap pernyataan.',
    opinion: 'Tidak ada jawaban benar atau salah.',
    statement: 'Pernyataan',
    choices: 'Pilihan: {{choices}}',
  },
  en: {
    chooseEach: 'Choose one for each statement.',
    opinion: 'No answer is right or wrong.',
    statement: 'Statement',
    choices: 'Choices: {{choices}}',
  },
});
