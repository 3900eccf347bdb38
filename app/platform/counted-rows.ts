/** A row of a list that says how many there are on all pages: `count(*) OVER () AS total`. */
export type Counted<Row> = Row & { total: number };

export type CountedRows<Row> = { rows: Row[]; total: number };

/** The rows of a page without their count; of a page beyond the last nothing is known. */
export function pageOf<Row extends object>(found: readonly Counted<Row>[]): CountedRows<Row> {
  return {
    rows: found.map(({ total: _total, ...row }) => row as unknown as Row),
    total: found[0]?.total ?? 0,
  };
}

const BATCH = 1_000;

/** A whole list for a file, so many rows at a time. */
export async function* inBatches<Row extends object>(
  read: (skip: number, most: number) => Promise<Counted<Row>[]>,
): AsyncGenerator<CountedRows<Row>> {
  for (let skip = 0; ; skip += BATCH) {
    const found = await read(skip, BATCH);
    if (found.length > 0) yield pageOf(found);
    if (found.length < BATCH) return;
  }
}
