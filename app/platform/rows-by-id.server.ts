import { rows } from './db.server.ts';

/** So many are read at a time: the rows of one batch may be forgotten before the next comes. */
const BATCH = 500;

/**
 * Runs a statement for so many ids at a time, in the order of the ids: for documents of which all would be too much at
 * once. Within a batch the order is that of the statement.
 * @param text has the ids of a batch as $1 and the values from $2 on
 */
export async function* rowsById<Row extends object>(
  name: string,
  text: string,
  ids: readonly { id: string }[],
  values: unknown[] = [],
): AsyncGenerator<Row[]> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH).map(({ id }) => id);
    yield await rows<Row>(name, text, [batch, ...values]);
  }
}
