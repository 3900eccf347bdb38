import { z } from 'zod';

/** Characters nobody sees, but for tabs and line breaks; the database takes neither a NUL nor half a character. */
const UNSEEN = /(?![\t\r\n])[\p{Cc}\p{Cs}]/u;

/** A text somebody types, without blanks around it. */
export function seenText(longest: number) {
  return z
    .string()
    .trim()
    .max(longest)
    .refine((text) => !UNSEEN.test(text), { params: { code: 'unseenCharacter' } });
}
