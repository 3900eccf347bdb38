import { typosBetween } from './typos.ts';

/** How a typed text is compared. */
export type Comparison = { caseMatters?: boolean; typos?: number };

/**
 * Whether a typed text is one of the accepted ones. Accents, spaces, hyphens, quotation marks, the dots of
 * abbreviations and punctuation at the end make no difference, nor does case unless it matters; a wrong letter does
 * unless typing errors are forgiven.
 */
export function isTextRight(text: string, accepted: string[], how: Comparison = {}): boolean {
  return accepted.some((variant) => typosIn(text, variant, how) !== null);
}

/**
 * How many typing errors are in a text that was to be `variant`; null: too many, so that it is another text.
 * Digits and, where it matters, case are no question of typing: there, nothing is forgiven.
 */
export function typosIn(
  text: string,
  variant: string,
  { caseMatters = false, typos = 0 }: Comparison,
): number | null {
  const [typed, meant] = [bareText(text, caseMatters), bareText(variant, caseMatters)];
  if (typed === '') return null;
  if (typed === meant) return 0;
  const forgiven = Math.min(typos, forgivable(meant));
  if (forgiven === 0 || digitsOf(typed) !== digitsOf(meant)) return null;
  const found = typosBetween(typed, meant, forgiven);
  if (found === null || !caseMatters) return found;
  return typosBetween(typed.toLowerCase(), meant.toLowerCase(), forgiven) === found ? found : null;
}

/** One error in a short word makes another word of it: five letters bear one, ten bear two. */
function forgivable(meant: string): number {
  return Math.floor(meant.replace(/\P{L}/gu, '').length / 5);
}

function digitsOf(text: string): string {
  return text.replace(/\P{N}/gu, '');
}

/** "E-Mail.", "e mail" and "EMAIL" are all "email"; "S.K.P." is "skp"; "-5" and "3.5" stay what they are. */
export function bareText(text: string, caseMatters = false): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return (caseMatters ? plain : plain.toLowerCase())
    .replace(/["'`´‘’‚‛“”„«»]/g, '')
    .trim()
    .replace(/[\s.,;:!?]+$/, '')
    .replace(/(?<=[\p{L}\p{N}])[\s\p{Pd}_/]+(?=[\p{L}\p{N}])/gu, '')
    .replace(/(?<=\p{L})\.\s*(?=\p{L})/gu, '')
    .replace(/\s+/g, '');
}
