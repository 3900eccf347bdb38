import { z } from 'zod';

import { seenText } from '#app/platform/seen-text.ts';

/** A name or another text of one line: what breaks lines is a blank. */
export function typedLine(longest: number) {
  return seenText(longest).min(1).transform(inOneLine);
}

/** The same, or nothing. */
export function typedLineOrNone(longest: number) {
  return seenText(longest).default('').transform(inOneLine);
}

const inOneLine = (text: string) => text.replace(/\s+/gu, ' ');

export const typedEmail = z.string().trim().max(254).pipe(z.email()).nullable().default(null);

/** Digits with what people write between them. */
export const typedPhone = z
  .string()
  .trim()
  .max(40)
  .refine((text) => /^\+?[\d\s().\-/]{5,}$/.test(text), { params: { code: 'phone' } })
  .nullable()
  .default(null);

/** An address on the web; where only `www.…` is typed it is a secure one. */
export const typedWebsite = z
  .string()
  .trim()
  .max(500)
  .transform((text) => (/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`))
  .refine(isWebsite, { params: { code: 'webAddress' } })
  .nullable()
  .default(null);

function isWebsite(text: string): boolean {
  if (/[\s\\<>"'`\p{C}]/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && hostname.includes('.') && !username && !password;
}
