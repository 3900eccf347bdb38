import type pg from 'pg';

import { resultsReplacing } from '#app/domain/competency/take-in-assessments.server.ts';

import type { RoundKeys } from './check-round.ts';
import { exportFiles } from './export-files.ts';
import type { Findings } from './findings.ts';

/**
 * A result that replaces another takes it back: assessors replace what they brought in themselves, and nothing else.
 * Refuses the rest by line, once the results have been found and before any is written.
 */
export async function refuseOthersResults(
  client: pg.PoolClient,
  accountId: string | null,
  { assessed }: Pick<RoundKeys, 'assessed'>,
  findings: Findings,
): Promise<void> {
  if (assessed.size === 0) return;
  for (const { row, line, number, recordedBy } of await resultsReplacing(client)) {
    if (!assessed.has(number) || recordedBy === accountId) continue;
    findings.add({
      file: exportFiles.assessments.name,
      row,
      line,
      column: 'nip',
      value: number,
      severity: 'error',
      code: 'resultOfOthers',
      params: {},
    });
  }
}
