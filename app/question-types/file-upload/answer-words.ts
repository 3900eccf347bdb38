import { defineTexts } from '#app/platform/i18n.ts';

/** What participants are told while they hand in files, and what readers of them see. */
export const answerFileUploadTexts = defineTexts('answerFileUpload', {
  id: {
    choose: 'Berkas untuk {{label}}',
    limits_one: 'Satu berkas ({{kinds}}), paling besar {{mb}} MB.',
    limits_other:
      'Paling banyak {{count}} berkas ({{kinds}}), masing-masing paling besar {{mb}} MB.',
    counts: 'Yang dicentang menjadi jawaban Anda:',
    upload: 'Unggah berkas',
    uploading: 'Mengunggah…',
    uploaded: 'Berkas sudah diterima dan menjadi bagian jawaban Anda.',
    offline:
      'Jaringan terputus: berkas belum terkirim. Berkas yang sudah tercantum tetap aman. Coba lagi setelah tersambung.',
    refused: 'Berkas tidak dapat diterima. Periksa jenis dan ukurannya.',
    none: 'Belum ada berkas.',
    missing: 'Berkas tidak tersedia lagi',
    text: 'Teks di samping berkas untuk {{label}}',
    textHead: 'Teks (boleh kosong)',
    files: 'Berkas',
    preview: 'Unggahan tersedia saat kuis dikerjakan.',
  },
  en: {
    choose: 'Files for {{label}}',
    limits_one: 'One file ({{kinds}}), at most {{mb}} MB.',
    limits_other: 'At most {{count}} files ({{kinds}}), each at most {{mb}} MB.',
    counts: 'What is ticked is your answer:',
    upload: 'Upload files',
    uploading: 'Uploading…',
    uploaded: 'The files have arrived and are part of your answer.',
    offline:
      'The network is gone: the files were not sent. Those listed are safe. Try again once you are connected.',
    refused: 'The files cannot be taken. Check their kind and size.',
    none: 'There are no files yet.',
    missing: 'File no longer there',
    text: 'Text beside the files for {{label}}',
    textHead: 'Text (may be empty)',
    files: 'Files',
    preview: 'Files can be uploaded while the quiz is taken.',
  },
});
