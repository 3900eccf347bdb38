/** Crockford's alphabet: no I, L, O, U, so that a printed code is read as it was meant. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const CODE_LENGTH = 10;

/** A code for people to type, from random bytes: `7H3KM-2QX9V`. */
export function typableCode(random: Uint8Array): string {
  const letters = Array.from(random.subarray(0, CODE_LENGTH), (byte) => ALPHABET[byte % 32]);
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

/** A typed code as it was printed: case, dashes and look-alikes do not matter. */
export function normaliseCode(typed: string): string {
  const bare = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return `${bare.slice(0, 5)}-${bare.slice(5)}`;
}
