import { data } from '@remix-run/node';

import { isLanguage, type Language } from '#app/platform/i18n.ts';

/** Which of the texts of an item an address names: `?text=`, as `?lng=` is the language of the page. */
export function textLanguage(request: Request): Language {
  const language = new URL(request.url).searchParams.get('text');
  if (!isLanguage(language)) throw data('notFound', { status: 404 });
  return language;
}
