import type pg from 'pg';

type Value = string | number | boolean | Date | null;

/**
 * Inserts many rows in one statement.
 * @param types column → PostgreSQL type; a jsonb value is given as its text
 */
export async function insertRows<C extends string>(
  client: pg.ClientBase,
  table: string,
  types: Record<C, string>,
  rows: Record<C, Value>[],
): Promise<void> {
  const columns = Object.keys(types) as C[];
  const names = columns.map((column) => `"${column}"`).join(', ');
  const arrays = columns.map((column, n) => `$${n + 1}::${types[column]}[]`).join(', ');
  await client.query(
    `INSERT INTO "${table}" (${names}) SELECT * FROM unnest(${arrays})`,
    columns.map((column) => rows.map((row) => row[column])),
  );
}
