import { i18nFor, type Language } from '#app/platform/i18n.ts';

import '#app/platform/texts/jobs.ts';

/** The name of a level of positions (jenjang); an organisation's own are called what they are. */
export function jobLevelName(level: string, language: Language): string {
  const t = i18nFor(language).getFixedT(language, 'jobs');
  return t(`levels.${level}` as 'levels.PELAKSANA', { defaultValue: level });
}
