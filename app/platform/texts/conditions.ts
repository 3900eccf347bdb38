import { defineTexts } from '../i18n.ts';

/** What must be true before a part of a course opens. Put into words on the server: no browser loads them. */
export const conditionTexts = defineTexts('conditions', {
  id: {
    date: 'Terbuka mulai {{day}}',
    days_one: 'Terbuka {{count}} hari setelah mendaftar',
    days_other: 'Terbuka {{count}} hari setelah mendaftar',
    done: 'Terbuka setelah “{{title}}” selesai',
    passed: 'Terbuka setelah Anda lulus “{{title}}”',
    progress: 'Terbuka setelah {{percent}}% bagian wajib selesai',
    progressLeft: 'Terbuka setelah {{percent}}% bagian wajib selesai, kurang {{left}}% lagi',
    order: 'Terbuka setelah semua bagian wajib sebelumnya selesai',
  },
  en: {
    date: 'Opens on {{day}}',
    days_one: 'Opens {{count}} day after enrolling',
    days_other: 'Opens {{count}} days after enrolling',
    done: 'Opens once “{{title}}” is done',
    passed: 'Opens once you have passed “{{title}}”',
    progress: 'Opens once {{percent}}% of the required parts are done',
    progressLeft: 'Opens once {{percent}}% of the required parts are done, {{left}}% to go',
    order: 'Opens once all required parts before it are done',
  },
});
