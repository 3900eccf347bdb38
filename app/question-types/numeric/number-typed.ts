import type { Localised } from '#app/platform/i18n.ts';

/** Floating point must not fail an answer that lies exactly on the tolerance. */
const ROUNDING = 1e-9;

/**
 * Whether a typed number is within the tolerance. Decimal comma and decimal point are both right; where both
 * readings are possible ("1.234" is 1234 in Indonesian, a little over 1 in English) either may be meant.
 */
export function isNumberRight(
  text: string,
  key: { value: number; tolerance: number },
  unit?: Localised,
): boolean {
  const allowed = key.tolerance + ROUNDING * Math.max(1, Math.abs(key.value));
  return readNumbers(text, unit).some((number) => Math.abs(number - key.value) <= allowed);
}

/** Every number that a text can mean: none, one, or two. A currency, a percent sign and the unit may stand around it. */
export function readNumbers(text: string, unit?: Localised): number[] {
  const bare = withoutUnit(text.normalize('NFKC').toLowerCase().trim(), unit)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^(rp|idr)\.?/, '')
    .replace(/[,.]-$/, '') // Rp50.000,-
    .replace(/%$/, '')
    .replace(/\s/g, '')
    .replace(/[.,]$/, '');
  const readings = [numberIn(bare, ',', '.'), numberIn(bare, '.', ',')];
  return [...new Set(readings.filter((number) => number !== null))];
}

/** Where the question names a unit only that one may follow the number; otherwise any word may. */
function withoutUnit(text: string, unit: Localised | undefined): string {
  if (!unit) return text.replace(/(?<=[\d.,])\s*[\p{L}][\p{L}\s]*$/u, '');
  for (const name of [unit.id, unit.en]) {
    const lower = name.normalize('NFKC').toLowerCase().trim();
    if (lower && text.endsWith(lower)) return text.slice(0, -lower.length).trim();
  }
  return text;
}

function numberIn(text: string, decimal: string, group: string): number | null {
  const shape = new RegExp(
    `^[+-]?(\\d+|[1-9]\\d{0,2}(\\${group}\\d{3})+)(\\${decimal}\\d+)?$|^[+-]?\\${decimal}\\d+$`,
  );
  if (!shape.test(text)) return null;
  return Number(text.replaceAll(group, '').replace(decimal, '.'));
}
