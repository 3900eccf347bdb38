import { type Language, languages, type Localised } from '#app/platform/i18n.ts';

/** `{mlang id,en}` begins what is said in these languages, `{mlang}` ends it. */
const MARK = /\{mlang(?:[ \t\n]([\w, \t\n-]+))?\}/gi;

type Piece = { text: string; names: string[] | null };

/** A text in the order of its pieces; `names` null: what stands beside the marks. Read once, from mark to mark. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const marks = [...text.matchAll(MARK)];
  let done = 0;
  for (const [at, { 0: mark, 1: names = '', index }] of marks.entries()) {
    const end = marks[at + 1];
    if (index < done || names.trim() === '' || !end || end[1]?.trim()) continue;
    pieces.push({ text: text.slice(done, index), names: null });
    pieces.push({ text: text.slice(index + mark.length, end.index), names: namesIn(names) });
    done = end.index + end[0].length;
  }
  return [...pieces, { text: text.slice(done), names: null }];
}

/** Whether a text would be taken apart when it is read again. */
export function looksLocalised(text: string): boolean {
  return /\{mlang/i.test(text);
}

/**
 * A text in the languages that it names, as Moodle's filter writes them: `{mlang id}…{mlang}{mlang en}…{mlang}`. What
 * stands beside the marks is said in each of them; `other` is every language that is not named.
 * @param main the language of a text without marks
 * @param onLost told which other languages were left out
 */
export function readLocalised(
  text: string,
  main: Language,
  onLost?: (language: string) => void,
): Localised {
  const pieces = piecesOf(text);
  const named = [...new Set(pieces.flatMap(({ names }) => names ?? []))];
  if (named.length === 0) return inOne(text.trim(), main);
  const ours = languages.filter(
    (language) => named.includes('other') || named.some((name) => isIn(name, language)),
  );
  for (const name of named)
    if (name !== 'other' && !languages.some((language) => isIn(name, language))) onLost?.(name);
  const said = (language: Language) => {
    if (!ours.includes(language)) return '';
    const isNamed = named.some((name) => isIn(name, language));
    const fits = (name: string) => (name === 'other' ? !isNamed : isIn(name, language));
    const said = pieces.filter(({ names }) => names === null || names.some(fits));
    return said
      .map(({ text }) => text)
      .join('')
      .trim();
  };
  return { id: said('id'), en: said('en') };
}

/** Undoes `readLocalised`. */
export function writeLocalised(text: Localised, main: Language): string {
  const said = languages.filter((language) => text[language] !== '');
  if (said.every((language) => language === main)) return text[main];
  return said.map((language) => `{mlang ${language}}${text[language]}{mlang}`).join('');
}

/** Each way to say a text, once: where answers are no localised texts. */
export function eachSaid(text: Localised): string[] {
  return [...new Set([text.id, text.en].filter(Boolean))];
}

function inOne(text: string, language: Language): Localised {
  return { ...{ id: '', en: '' }, [language]: text };
}

function namesIn(names: string): string[] {
  return names.split(',').map((name) => name.trim().toLowerCase());
}

/** `en_us` is English. */
function isIn(name: string, language: Language): boolean {
  return name === language || name.startsWith(`${language}_`) || name.startsWith(`${language}-`);
}
