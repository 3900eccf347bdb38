import { useTranslation } from 'react-i18next';

import type { Language } from '#app/platform/i18n.ts';

/** The language of this page. */
export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}
