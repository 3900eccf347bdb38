import type { CustomTypeOptions, ParseKeys } from 'i18next';

type Area = keyof CustomTypeOptions['resources'];
type Params = Record<string, string | number>;

/**
 * A translator for one rendering of a long list: the same words with the same numbers are looked up once.
 * @param t the translator of the area; its type would make the compiler compare the keys of all areas, which takes
 *   gigabytes, so that the area is named as `wordsOnce<'area'>(t)` instead
 */
export function wordsOnce<A extends Area>(t: unknown) {
  const known = new Map<string, string>();
  const translate = t as (key: unknown, params: Params) => string;
  return (key: ParseKeys<A>, params: Params = {}): string => {
    const name = `${String(key)} ${Object.values(params).join(' ')}`;
    const words = known.get(name) ?? translate(key, params);
    known.set(name, words);
    return words;
  };
}
