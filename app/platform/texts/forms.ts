import { defineTexts } from '../i18n.ts';

/** Words of checked forms and their fields. */
export const formTexts = defineTexts('forms', {
  id: {
    errorsFound: 'Periksa kembali isian berikut',
    inIndonesian: 'Bahasa Indonesia',
    inEnglish: 'Bahasa Inggris',
    newPassword: 'Kata sandi baru',
    newPasswordHelp:
      'Paling sedikit {{min}} karakter; beberapa kata mudah diingat dan sulit ditebak. Jangan gunakan nama, email, atau NIP Anda.',
  },
  en: {
    errorsFound: 'Please check the following',
    inIndonesian: 'Indonesian',
    inEnglish: 'English',
    newPassword: 'New password',
    newPasswordHelp:
      'At least {{min}} characters; a few words are easy to remember and hard to guess. Not your name, e-mail or employee number.',
  },
});
