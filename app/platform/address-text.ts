import { isId } from './id.ts';

const LONGEST = 100;
/** Control characters and halves of characters: the database takes neither a NUL nor a lone surrogate. */
const UNTAKEABLE = /[\p{Cc}\p{Cs}]/u;

/** A text out of an address: not empty, not endless, and nothing in it that the database would not take. */
export function shortText(text: string | null | undefined, longest = LONGEST): string | null {
  return text && text.length <= longest && !UNTAKEABLE.test(text) ? text : null;
}

/** What somebody typed to search by, as an address holds it: '' where nothing, cut where it is endless. */
export function searchText(text: string | null, longest = LONGEST): string {
  const typed = (text ?? '').trim().slice(0, longest);
  return typed.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();
}

/** An id out of an address; null where there is none. */
export function idText(text: string | null): string | null {
  return text && isId(text) ? text : null;
}
