import i18next, { type i18n } from 'i18next';

export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

/** A short text kept in every language of the product. */
export type Localised = { id: string; en: string };

export function isLanguage(text: unknown): text is Language {
  return text === 'id' || text === 'en';
}

type Texts = { [key: string]: string | Texts };
/** The same keys with any wording: English must answer every Indonesian key. */
type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

const registered = new Map<string, Record<Language, Texts>>();
const instances = new Map<Language, i18n>();

/**
 * Declares the words of one area (an i18next namespace). A page imports the areas it speaks,
 * so a browser loads the words of the pages it shows and no others.
 */
export function defineTexts<T extends Texts>(area: string, texts: { id: T; en: SameKeys<T> }) {
  const both = texts as Record<Language, Texts>;
  registered.set(area, both);
  for (const [language, instance] of instances) {
    instance.addResourceBundle(language, area, both[language], true, true);
  }
  return texts;
}

/** The translator of a language; one per process, made on first use. */
export function i18nFor(language: Language): i18n {
  const known = instances.get(language);
  if (known) return known;
  const instance = i18next.createInstance();
  const resources = Object.fromEntries([...registered].map(([area, t]) => [area, t[language]]));
  void instance.init({
    lng: language,
    fallbackLng: false,
    initImmediate: false,
    defaultNS: 'common',
    resources: { [language]: resources },
    interpolation: { escapeValue: false }, // React escapes
    react: { useSuspense: false, bindI18n: '', bindI18nStore: '' },
  });
  rememberPlainWords(instance);
  instances.set(language, instance);
  return instance;
}

/** i18next without the keys of all areas: comparing those takes the compiler gigabytes. */
type PlainTranslators = { getFixedT: (...scope: unknown[]) => Translate };
type Translate = (key: string, values?: object) => string;

/** The translator of one area: whoever knows the area's name knows its type. */
export function translatorOf(language: Language, area: string): unknown {
  return (i18nFor(language) as unknown as PlainTranslators).getFixedT(language, area);
}

/** Words without values are looked up once: i18next takes microseconds for each, and a page has hundreds. */
function rememberPlainWords(instance: i18n): void {
  const plain = instance as unknown as PlainTranslators;
  const translatorFor = plain.getFixedT.bind(instance);
  const translators = new Map<string, Translate>();
  plain.getFixedT = (...scope) => {
    const name = scope.map(String).join('|');
    const known = translators.get(name);
    if (known) return known;
    const translate = translatorFor(...scope);
    const words = new Map<string, string>();
    const remembering: Translate = (key, values) => {
      if (values !== undefined || typeof key !== 'string') return translate(key, values);
      const found = words.get(key) ?? translate(key);
      if (found !== key) words.set(key, found); // an area may still be on its way
      return found;
    };
    translators.set(name, remembering);
    return remembering;
  };
}

/** The text in the reader's language, or in the other where it is missing. */
export function inLanguage(text: unknown, language: Language): string {
  const both = (text ?? {}) as Partial<Localised>;
  return both[language] || both.id || both.en || '';
}
