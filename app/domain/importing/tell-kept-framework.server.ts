import type pg from 'pg';

import type { KeptFramework } from '#app/domain/competency/take-in-framework.server.ts';

import { type ExportFileKey, exportFiles } from './export-files.ts';
import type { Finding, FindingCode, Findings } from './findings.ts';

/** Files that say what a framework is. */
const DEFINING: ExportFileKey[] = ['competencies', 'levels'];
const NAMED = 10;

/** The files that an import still follows where the framework is kept here. */
export function withoutFramework(given: ExportFileKey[]): ExportFileKey[] {
  return given.filter((key) => !DEFINING.includes(key));
}

/**
 * Says, once for each file, that the framework is no longer taken from it; which codes it names that the framework
 * does not have, so that whatever refers to them is left out; and refuses levels that the framework does not have.
 */
export async function tellKeptFramework(
  client: pg.PoolClient,
  given: ExportFileKey[],
  kept: KeptFramework,
  findings: Findings,
): Promise<void> {
  const say = (
    key: ExportFileKey,
    severity: Finding['severity'],
    code: FindingCode,
    params: Finding['params'] = {},
  ) => {
    const { name } = exportFiles[key];
    findings.add({ file: name, row: 0, line: 0, column: '', value: '', severity, code, params });
  };
  for (const key of DEFINING) if (given.includes(key)) say(key, 'warning', 'frameworkKept');
  const lacking = await client.query<{ code: string }>(LACKING, [kept.codes]);
  const codes = lacking.rows.map(({ code }) => code);
  if (codes.length > 0)
    say('competencies', 'warning', 'frameworkLacks', {
      codes: codes.slice(0, NAMED).join(', '),
      count: codes.length,
    });
  for (const key of ['standards', 'assessments'] as const) {
    const { rows } = await client.query<{ line: number }>(
      `SELECT line FROM import_${key} WHERE level > $1 ORDER BY line`,
      [kept.levels],
    );
    if (rows[0])
      say(key, 'error', 'levelsAbove', {
        count: rows.length,
        line: rows[0].line,
        max: kept.levels,
      });
  }
}

const LACKING = `
  SELECT kode AS code FROM import_competencies WHERE kode <> ALL ($1::text[]) ORDER BY row`;
