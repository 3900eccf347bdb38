import type { Day } from './clock.ts';
import type { Language } from './i18n.ts';

const FORMAT: Record<Language, Intl.DateTimeFormat> = {
  id: new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A business day as sentences made on the server say it: "2 Mei 2026". */
export function dayInWords(day: Day, language: Language): string {
  return FORMAT[language].format(new Date(`${day}T00:00:00Z`));
}
