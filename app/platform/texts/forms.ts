import { defineTexts } from '../i18n.ts';

/** Words of checked forms and their fields. */
export const formTexts = defineTexts('forms', {
  id: {
    errorsFound: 'Periksa kembali isian berikut',
    inIndonesian: 'Bahasa Indonesia',
    inEnglish: 'Bahasa Inggris',
  },
  en: {
    errorsFound: 'Please check the following',
    inIndonesian: 'Indonesian',
    inEnglish: 'English',
  },
});
