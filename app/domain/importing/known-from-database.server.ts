import type pg from 'pg';

import { type ExportFileKey } from './export-files.ts';
import { KeySet, type KnownKeys } from './known-keys.ts';

const QUERIES: Record<keyof KnownKeys, string> = {
  units: 'SELECT code AS key FROM "Unit"',
  positions: 'SELECT code AS key FROM "Position"',
  competencies: `
    SELECT c.code AS key FROM "Competency" c JOIN "Framework" f ON f.id = c."frameworkId"
     WHERE f.code = 'import' AND c."archivedAt" IS NULL`,
  employees: 'SELECT number AS key FROM "Employee" WHERE "archivedAt" IS NULL',
  formerEmployees: 'SELECT number AS key FROM "Employee"',
  forms: 'SELECT id::text AS key FROM "DevelopmentForm"',
  courses: 'SELECT code AS key FROM "Course"',
};

const ALWAYS: (keyof KnownKeys)[] = ['formerEmployees', 'forms'];

/** What the database knows already and the export does not bring itself. */
export async function knownFromDatabase(
  client: pg.PoolClient,
  given: ExportFileKey[],
): Promise<KnownKeys> {
  const known = {} as KnownKeys;
  for (const name of Object.keys(QUERIES) as (keyof KnownKeys)[]) {
    const brought = !ALWAYS.includes(name) && given.includes(name as ExportFileKey);
    const rows = brought ? [] : (await client.query<{ key: string }>(QUERIES[name])).rows;
    known[name] = new KeySet(rows.map(({ key }) => key));
  }
  return known;
}
