import type { Day } from '#app/platform/clock.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/**
 * A number template around its running number, filled for a day. Each year has one series, which begins at 1 and
 * has no gaps: the number is taken in the transaction that keeps the certificate, so what fails takes none.
 */
export function numberParts(template: string, day: Day) {
  const [year = '', month = ''] = day.split('-');
  const filled = template
    .replaceAll('{year}', year)
    .replaceAll('{month}', month)
    .replaceAll('{roman-month}', ROMAN[Number(month) - 1] ?? '');
  const [before = '', digits, after = ''] = filled.split(/\{seq(?::(\d))?\}/);
  return { series: year, before, digits: Number(digits ?? 1), after };
}

/** Letters and digits that are not mistaken for each other when read aloud or typed (Crockford). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26;

/** 128 random bits as a public code. */
export function codeOf(random: Uint8Array): string {
  let value = random.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let code = '';
  for (let i = 0; i < LENGTH; i++) {
    code = ALPHABET.charAt(Number(value & 31n)) + code;
    value >>= 5n;
  }
  return code;
}

/** A code as somebody typed or scanned it; null when it cannot be one. */
export function readCode(text: string): string | null {
  const code = text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter))
    ? code
    : null;
}

/** In groups that can be read aloud. */
export function showCode(code: string): string {
  return code.replace(/(.{5})(?=.{5})/g, '$1-');
}
