import type pg from 'pg';

import { resultsTakenInOf } from '#app/domain/competency/take-in-assessments.server.ts';

import { exportFiles } from './export-files.ts';
import type { Findings } from './findings.ts';

/**
 * Nobody brings in results of his own: refuses each result that the assessments, taken in by now, add or correct of
 * the person behind an account. What was recorded before may stand in the file.
 */
export async function refuseOwnResults(
  client: pg.PoolClient,
  accountId: string,
  findings: Findings,
): Promise<void> {
  const { rows } = await client.query<{ employeeId: string | null }>(
    'SELECT "employeeId" FROM "Account" WHERE id = $1',
    [accountId],
  );
  const employeeId = rows[0]?.employeeId;
  if (!employeeId) return;
  for (const { row, line, number } of await resultsTakenInOf(client, employeeId)) {
    findings.add({
      file: exportFiles.assessments.name,
      row,
      line,
      column: 'nip',
      value: number,
      severity: 'error',
      code: 'ownResult',
      params: {},
    });
  }
}
