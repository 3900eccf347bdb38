/**
 * Rings among links that each point to at most one other: people who report to each other, units that contain
 * each other. Each ring is given once.
 */
export function findRings(next: ReadonlyMap<string, string>): string[][] {
  const rings: string[][] = [];
  const seen = new Map<string, string>(); // by whose walk
  for (const start of next.keys()) {
    let at: string | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.set(at, start);
      at = next.get(at);
    }
    if (at === undefined || seen.get(at) !== start) continue;
    const ring = [at];
    for (let on = next.get(at); on !== undefined && on !== at; on = next.get(on)) ring.push(on);
    rings.push(ring);
  }
  return rings;
}
