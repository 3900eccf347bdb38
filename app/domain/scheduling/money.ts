/** Those that costs are kept in; the minor unit of each is a hundredth. */
export const currencies = ['IDR', 'USD', 'EUR', 'SGD', 'AUD', 'GBP'] as const;
export type Currency = (typeof currencies)[number];

/** In whole units. */
export const MOST_MONEY = 1_000_000_000_000;

/** An amount as people type it, in minor units. */
export function inMinorUnits(amount: number): bigint {
  return BigInt(Math.round(amount * 100));
}

/** Minor units as people type them. */
export function inWholeUnits(minor: number): number {
  return minor / 100;
}
