/** So many of a pool; what the pool names first is rather taken. */
export type Draw = { count: number; pool: readonly string[] };

/**
 * Takes for each draw as many of its pool as it wants and nothing twice, even where pools overlap. A draw gets fewer
 * only where there is no way to give all of them enough; those that come first are then served first.
 * @returns what each draw gets, in the order of its pool
 */
export function fillDraws(draws: readonly Draw[]): string[][] {
  const owner = new Map<string, number>();
  const next = draws.map(() => 0);

  /** What was taken once stays taken by somebody, so nobody need look back. */
  function free(at: number): string | undefined {
    const { pool } = draws[at]!;
    while (next[at]! < pool.length && owner.has(pool[next[at]!]!)) next[at]!++;
    return pool[next[at]!];
  }

  /** One more for a draw: one that is free, else one of another draw that finds itself another one. */
  function more(at: number, asked: Set<number>): boolean {
    asked.add(at);
    const found = free(at);
    if (found !== undefined) {
      owner.set(found, at);
      return true;
    }
    for (const one of draws[at]!.pool) {
      const other = owner.get(one)!;
      if (asked.has(other) || !more(other, asked)) continue;
      owner.set(one, at);
      return true;
    }
    return false;
  }

  for (const [at, { count }] of draws.entries())
    for (let taken = 0; taken < count; taken++) if (!more(at, new Set())) break;
  return draws.map(({ pool }, at) => pool.filter((one) => owner.get(one) === at));
}
