import { defineTexts } from '../i18n.ts';

/** How much of a course is done. */
export const progressTexts = defineTexts('progress', {
  id: { done: '{{done}} dari {{total}} selesai', label: 'Kemajuan belajar' },
  en: { done: '{{done}} of {{total}} done', label: 'Learning progress' },
});
