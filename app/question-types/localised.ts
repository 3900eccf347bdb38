import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';

/** The same with every localised text in one language. */
export type Shown<T> = T extends Localised
  ? string
  : T extends readonly (infer One)[]
    ? Shown<One>[]
    : T extends object
      ? { [Name in keyof T]: Shown<T[Name]> }
      : T;

/** A value of any shape with its texts in the reader's language. */
export function shownIn<T>(value: T, language: Language): Shown<T> {
  return shownBy(value, (text) => inLanguage(text, language));
}

/** A value of any shape with its localised texts as `say` says them. */
export function shownBy<T>(value: T, say: (text: Localised) => string): Shown<T> {
  return shown(value, say) as Shown<T>;
}

function shown(value: unknown, say: (text: Localised) => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => shown(one, say));
  if (isLocalised(value)) return say(value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shown(one, say)]));
}

/** Every localised text in a value of any shape, in order: for searching and comparing. */
export function textsIn(value: unknown): Localised[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalised(value)) return [value];
  return Object.values(value).flatMap(textsIn);
}

function isLocalised(value: object): value is Localised {
  const { id, en, ...more } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof en === 'string' && Object.keys(more).length === 0;
}

export function isSaid({ id, en }: Localised): boolean {
  return id !== '' || en !== '';
}

export const NO_WORDS: Localised = { id: '', en: '' };
