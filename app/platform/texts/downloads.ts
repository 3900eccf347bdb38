import { defineTexts } from '../i18n.ts';

/** A page of files of a course. */
export const downloadTexts = defineTexts('downloads', {
  id: { title: 'Berkas untuk diunduh', download: 'Unduh', facts: '{{kind}}, {{size}}' },
  en: { title: 'Files to download', download: 'Download', facts: '{{kind}}, {{size}}' },
});
