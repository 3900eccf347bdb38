type Kept<T> = { result: Promise<T>; weight: number };

/**
 * Keeps what was read of things that never change, the latest used last. Readers at the same time share one read;
 * a failed read is not kept.
 * @param most how much to keep: results, or what `weigh` says of them together
 * @param weigh how much of that a result takes, where some are far larger than others; the latest is always kept
 */
export function remembered<T>(
  most: number,
  read: (id: string) => Promise<T>,
  weigh: (result: T) => number = () => 1,
): (id: string) => Promise<T> {
  const known = new Map<string, Kept<T>>();
  let weight = 0;
  return (id) => {
    const earlier = known.get(id);
    if (earlier) {
      known.delete(id);
      known.set(id, earlier);
      return earlier.result;
    }
    const kept: Kept<T> = { result: read(id), weight: 0 };
    known.set(id, kept);
    kept.result.then(
      (result) => {
        kept.weight = Math.max(1, weigh(result));
        weight += kept.weight;
        forgetOldest();
      },
      () => known.delete(id),
    );
    return kept.result;
  };

  function forgetOldest() {
    for (const [id, kept] of known) {
      if (weight <= most || known.size === 1) return;
      if (kept.weight === 0) continue; // being read
      known.delete(id);
      weight -= kept.weight;
    }
  }
}
