import type { MetaFunction } from '@remix-run/react';
import type { CustomTypeOptions, TFunction } from 'i18next';

import { type Language, translatorOf } from '#app/platform/i18n.ts';

type Area = keyof CustomTypeOptions['resources'];

/**
 * The title of a page in the reader's language: `export const meta = pageTitle('signin', (t) => t('title'))`.
 * The second argument of the function is what the page's loader returned; nothing when it failed.
 */
export function pageTitle<A extends Area, D = unknown>(
  area: A,
  title: (t: TFunction<A>, data: D | undefined) => string,
): MetaFunction {
  return ({ matches, data }) => {
    const root = matches.find((match) => match.id === 'root')?.data as
      { language?: Language } | undefined;
    const language = root?.language ?? 'id';
    const t = translatorOf(language, area) as TFunction<A>;
    return [{ title: `${title(t, data as D | undefined)} · Kompeten` }];
  };
}
