import { defineTexts } from '../i18n.ts';

/** What participants read where the key of a question was set right. */
export const keyCorrectionTexts = defineTexts('keyCorrection', {
  id: {
    key: 'Kunci soal ini dibetulkan setelah kuis diterbitkan; nilai Anda sudah dihitung dengan kunci yang benar.',
    everyone:
      'Kunci soal ini keliru. Setiap orang yang menjawab mendapat poin penuh; nilai Anda sudah dihitung ulang.',
    nobody: 'Soal ini keliru dan tidak dihitung bagi siapa pun; nilai Anda sudah dihitung ulang.',
    reason: 'Alasan: {{reason}}',
    kept: 'Kunci sebuah soal dibetulkan. Nilai Anda kini di bawah batas lulus, tetapi kelulusan Anda tetap berlaku.',
  },
  en: {
    key: 'The key of this question was set right after the quiz was published; your score has been counted with the right one.',
    everyone:
      'The key of this question was wrong. Whoever answered gets full points; your score has been counted anew.',
    nobody: 'This question was faulty and counts for nobody; your score has been counted anew.',
    reason: 'Reason: {{reason}}',
    kept: 'The key of a question was set right. Your score is below the pass mark now, but your pass stands.',
  },
});
