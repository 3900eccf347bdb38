import { defineTexts } from '../i18n.ts';

/** Answering a survey of a course. */
export const surveyTexts = defineTexts('survey', {
  id: {
    anonymousTitle: 'Jawaban Anda anonim',
    anonymousText:
      'Jawaban disimpan tanpa nama dan tanpa jam, dan baru ditampilkan bersama jawaban sedikitnya lima orang. Yang tercatat atas nama Anda hanyalah bahwa Anda sudah menjawab.',
    once: 'Survei hanya dijawab sekali dan tidak dapat diubah setelah dikirim.',
    optional: 'boleh dilewati',
    chooseAll: 'Pilih semua yang sesuai.',
    noNames: 'Agar tetap anonim, jangan tulis nama atau hal yang menunjuk kepada Anda.',
    send: 'Kirim jawaban',
    thanksTitle: 'Terima kasih atas jawaban Anda',
    thanksText:
      'Pendapat Anda dipakai untuk memperbaiki pelatihan ini. Karena anonim, jawaban tidak dapat ditampilkan kembali.',
  },
  en: {
    anonymousTitle: 'Your answers are anonymous',
    anonymousText:
      'They are kept without your name and without the hour, and shown only together with those of at least five people. What is kept under your name is only that you have answered.',
    once: 'A survey is answered once and cannot be changed after it is sent.',
    optional: 'may be skipped',
    chooseAll: 'Choose all that apply.',
    noNames: 'To stay anonymous, write no names and nothing that points to you.',
    send: 'Send answers',
    thanksTitle: 'Thank you for your answers',
    thanksText:
      'They help to improve this course. Because they are anonymous, they cannot be shown to you again.',
  },
});
