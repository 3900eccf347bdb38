import type { AcceptedUnits, Unit } from './units.ts';

/** Floating point must not fail an answer that lies exactly on the tolerance. */
const ROUNDING = 1e-9;

export function isWithin(number: number, value: number, tolerance: number): boolean {
  return Math.abs(number - value) <= tolerance + ROUNDING * Math.max(1, Math.abs(value));
}

const NO_UNITS: AcceptedUnits = { units: [], unitNeeded: false };

/**
 * Every number that a text can mean, in the first unit: none, one, or two. Decimal comma and decimal point are both
 * right; where both readings are possible ("1.234" is 1234 in Indonesian, a little over 1 in English) either may be
 * meant. A currency, a percent sign and a unit may stand around it.
 */
export function readNumbers(text: string, accepted: AcceptedUnits = NO_UNITS): number[] {
  const numbers = withoutUnit(text.normalize('NFKC').trim(), accepted).flatMap(({ bare, factor }) =>
    numbersIn(bare).map((number) => number * factor),
  );
  return [...new Set(numbers)];
}

/** How a number is typed so that it is read again: without groups and exponents. */
export function numberToType(value: number, { units, unitNeeded }: AcceptedUnits): string {
  const number = plain.format(value);
  return unitNeeded && units[0] ? `${number} ${namesOf(units[0])[0] ?? ''}`.trim() : number;
}

const plain = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/** Where the question names units only those may follow the number; otherwise any word may. */
function withoutUnit(
  text: string,
  { units, unitNeeded }: AcceptedUnits,
): { bare: string; factor: number }[] {
  if (units.length === 0)
    return [{ bare: text.replace(/(?<=[\d.,])\s*[\p{L}][\p{L}\s]*$/u, ''), factor: 1 }];
  // As it is written first, for mW are no MW; people who type on phones have no such choice.
  const exact = cutUnits(text, units, (name) => name);
  const cut = exact.length > 0 ? exact : cutUnits(text, units, (name) => name.toLowerCase());
  return unitNeeded ? cut : [{ bare: text, factor: 1 }, ...cut];
}

function cutUnits(text: string, units: readonly Unit[], as: (name: string) => string) {
  return units.flatMap((unit) =>
    namesOf(unit)
      .filter((name) => as(text).endsWith(as(name)))
      .map((name) => ({ bare: text.slice(0, -name.length).trim(), factor: unit.factor })),
  );
}

function namesOf({ name }: Unit): string[] {
  return [name.id, name.en].map((one) => one.normalize('NFKC').trim()).filter(Boolean);
}

function numbersIn(text: string): number[] {
  const bare = text
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^(rp|idr)\.?/, '')
    .replace(/[,.]-$/, '') // Rp50.000,-
    .replace(/%$/, '')
    .replace(/\s/g, '')
    .replace(/[.,]$/, '');
  const readings = [numberIn(bare, ',', '.'), numberIn(bare, '.', ',')];
  return readings.filter((number) => number !== null);
}

function numberIn(text: string, decimal: string, group: string): number | null {
  const shape = new RegExp(
    `^[+-]?(\\d+|[1-9]\\d{0,2}(\\${group}\\d{3})+)(\\${decimal}\\d+)?$|^[+-]?\\${decimal}\\d+$`,
  );
  if (!shape.test(text)) return null;
  return Number(text.replaceAll(group, '').replace(decimal, '.'));
}
