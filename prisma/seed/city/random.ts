/** A source of chance that always gives the same sequence for the same seed. */
export type Random = {
  /** From 0 up to, not including, 1. */
  float(): number;
  /** A whole number between the two, both included. */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the values, as often as its weight says. */
  weighted<T>(list: readonly (readonly [T, number])[]): T;
  /** Some of the list, in their own order. */
  some<T>(list: readonly T[], probability: number): T[];
};

/** One sequence per topic, so that drawing more of one thing does not change the others (mulberry32). */
export function randomFor(seed: number, topic: string): Random {
  let state = seed;
  for (const char of topic) state = Math.imul(state ^ char.charCodeAt(0), 0x01000193);

  const float = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number) => from + Math.floor(float() * (to - from + 1));
  const chance = (probability: number) => float() < probability;
  const at = <T>(list: readonly T[], index: number): T => {
    if (index >= list.length) throw new Error('Nothing to choose from.');
    return list[index] as T;
  };
  return {
    float,
    int,
    chance,
    pick: (list) => at(list, int(0, list.length - 1)),
    weighted(list) {
      const total = list.reduce((sum, [, weight]) => sum + weight, 0);
      let rest = float() * total;
      for (const [value, weight] of list) {
        rest -= weight;
        if (rest < 0) return value;
      }
      return at(list, list.length - 1)[0];
    },
    some: (list, probability) => list.filter(() => chance(probability)),
  };
}
