type Calculate = (...numbers: number[]) => number;
type Applied = { least: number; most: number; calculate: Calculate };

/** What a formula can do with numbers: with at least and at most how many. What has no result is not a number. */
export const functions = new Map<string, Applied>([
  ['+', of(2, 2, (a, b) => a + b)],
  ['-', of(2, 2, (a, b) => a - b)],
  ['*', of(2, 2, (a, b) => a * b)],
  ['/', of(2, 2, (a, b) => a / b)],
  ['^', of(2, 2, (a, b) => a ** b)],
  ['abs', of(1, 1, (x) => Math.abs(x))],
  ['round', of(1, 2, (x, places = 0) => roundTo(x, places))],
  ['floor', of(1, 1, (x) => Math.floor(x))],
  ['ceil', of(1, 1, (x) => Math.ceil(x))],
  ['sqrt', of(1, 1, (x) => Math.sqrt(x))],
  ['min', of(1, 20, (...numbers) => Math.min(...numbers))],
  ['max', of(1, 20, (...numbers) => Math.max(...numbers))],
]);

/** Nothing comes of what is no number: else 1 / (1 / 0) were 0, and NaN ^ 0 were 1. */
function of(least: number, most: number, calculate: Calculate): Applied {
  const whenSound: Calculate = (...numbers) =>
    numbers.every(Number.isFinite) ? sound(calculate(...numbers)) : Number.NaN;
  return { least, most, calculate: whenSound };
}

export function sound(number: number): number {
  return Number.isFinite(number) ? number : Number.NaN;
}

/** Rounds halves away from zero as they are written: 1.005 to two places is 1.01. */
export function roundTo(x: number, places: number): number {
  const shift = Math.trunc(places);
  const moved = (number: number, by: number) => {
    const [digits = '', exponent = '0'] = String(number).split('e');
    return Number(`${digits}e${Number(exponent) + by}`);
  };
  return Math.sign(x) * moved(Math.round(moved(Math.abs(x), shift)), -shift) + 0;
}
