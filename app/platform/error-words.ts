import { i18nFor, type Language } from './i18n.ts';

import './texts/errors.ts';

/** A refusal on its way to a page: `code?param=value`. */
export function refusalMessage(code: string, params: Record<string, string | number>): string {
  const query = new URLSearchParams(Object.entries(params).map(([k, v]) => [k, String(v)]));
  return query.size > 0 ? `${code}?${query}` : code;
}

/** Such a refusal as a sentence; a code without words is told as an invalid entry. */
export function errorWords(message: string, language: Language): string {
  const t = i18nFor(language).getFixedT(language, 'errors');
  const [code = '', query = ''] = message.split('?');
  const params = Object.fromEntries(new URLSearchParams(query));
  return t(code as 'invalid', { ...params, defaultValue: t('invalid') });
}
