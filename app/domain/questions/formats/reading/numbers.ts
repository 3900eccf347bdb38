/** A number in a file: the decimal point, no groups, perhaps an exponent. Null for anything else. */
export function numberIn(text: string): number | null {
  const bare = text.trim();
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i.test(bare)) return null;
  const number = Number(bare);
  return Number.isFinite(number) ? number : null;
}

/** The middle of a range and how far it reaches; without the noise of binary fractions. */
export function middleOf(from: number, to: number): { value: number; tolerance: number } {
  const tidy = (number: number) => Number(number.toPrecision(12));
  return { value: tidy((from + to) / 2), tolerance: tidy(Math.abs(to - from) / 2) };
}
