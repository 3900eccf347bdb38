import type { Refusal } from './errors.ts';
import { i18nFor, type Language } from './i18n.ts';

import './texts/errors.ts';

/** A refusal as a sentence; a code without words is told as an invalid entry. */
export function errorWords({ code, params }: Refusal, language: Language): string {
  const t = i18nFor(language).getFixedT(language, 'errors');
  return t(code as 'invalid', { ...params, defaultValue: t('invalid') });
}
