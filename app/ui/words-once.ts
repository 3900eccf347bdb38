import type { CustomTypeOptions, ParseKeys, TFunction } from 'i18next';

type Area = keyof CustomTypeOptions['resources'];
type Params = Record<string, string | number>;

/** A translator for one rendering of a long list: the same words with the same numbers are looked up once. */
export function wordsOnce<A extends Area>(t: TFunction<A>) {
  const known = new Map<string, string>();
  return (key: ParseKeys<A>, params: Params = {}): string => {
    const name = `${String(key)} ${Object.values(params).join(' ')}`;
    const words = known.get(name) ?? (t(key as never, params as never) as unknown as string);
    known.set(name, words);
    return words;
  };
}
