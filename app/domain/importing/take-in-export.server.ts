import type pg from 'pg';

import { refreshReadModels } from '#app/domain/competency/refresh-read-models.server.ts';
import {
  keptFramework,
  type KeptFramework,
} from '#app/domain/competency/take-in-framework.server.ts';
import { ensureDevelopmentForms } from '#app/domain/hours/ensure-development-forms.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { countRemovals } from '#app/domain/organisation/take-in-employees.server.ts';
import { clientTransaction, pool, statementsOn } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

import { countChanges, type ImportChanges, noChanges } from './changes.ts';
import { type ExportFileKey, exportFileKeys, exportFiles } from './export-files.ts';
import { type Finding, Findings } from './findings.ts';
import { knownFromDatabase } from './known-from-database.server.ts';
import { canImport } from './policy.ts';
import { readExport, type SourceFile } from './read-export.server.ts';
import { refuseOwnResults } from './refuse-own-results.server.ts';
import { createStaging, StagingWriter } from './staging.server.ts';
import { takeInFiles } from './take-in-files.server.ts';
import { tellKeptFramework, withoutFramework } from './tell-kept-framework.server.ts';

/** One import at a time. */
export const IMPORT_LOCK = 7_401_001;
/** Retiring more of the people in service than this is more often a broken export than the truth. */
const LARGEST_REMOVAL = 0.2;
/** Past this many people it is quicker to make everybody's levels anew. */
const MANY = 2_000;

export type ImportOptions = {
  dryRun?: boolean;
  /** Retire however many people the export no longer has. */
  confirmRemovals?: boolean;
  /** The account that asked for it, where a job does it. */
  startedById?: string;
  /** Told how far it is, from 0 to 1. */
  onProgress?: (share: number) => void;
};

export type ImportOutcome = {
  /** Whether the database now says what the export says. */
  taken: boolean;
  findings: Finding[];
  errors: number;
  warnings: number;
  /** What was changed, or in a dry run would be. */
  changes: ImportChanges;
};

/**
 * Takes an HR export in: all of it or, where a row cannot be taken, nothing. Taking the same again changes nothing.
 * @param files the files of the export by name; those left out must be known to the database where others refer to them
 */
export async function takeInExport(
  actor: Actor,
  files: SourceFile[],
  options: ImportOptions = {},
): Promise<ImportOutcome> {
  if (!canImport(actor)) throw new DomainError('forbidden', 'forbidden');
  const outcome = await clientTransaction(
    (client) => takeIn(client, actor, files, options),
    ({ taken }) => taken,
  );
  if (outcome.taken && countChanges(outcome.changes) > 0) await pool.query(ANALYSE);
  options.onProgress?.(1);
  return outcome;
}

async function takeIn(
  client: pg.PoolClient,
  actor: Actor,
  files: SourceFile[],
  options: ImportOptions,
): Promise<ImportOutcome> {
  await client.query(`SET LOCAL work_mem = '64MB'`);
  await client.query('SELECT pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
  await ensureDevelopmentForms(statementsOn(client));
  const names = files.map(({ name }) => name);
  const given = exportFileKeys.filter((key) => names.includes(exportFiles[key].name));
  const findings = new Findings();
  const kept = await keptFramework(client);
  await stage(client, files, given, findings, kept, options);
  if (kept) await tellKeptFramework(client, given, kept, findings);
  const readable = findings.errors === 0;
  if (readable && given.includes('employees') && !options.confirmRemovals) {
    await checkRemovals(client, findings);
  }

  // A check shows the changes also where they wait for a confirmation.
  const worked = readable && (findings.errors === 0 || options.dryRun === true);
  const followed = kept ? withoutFramework(given) : given;
  const { changes, employeeIds } = !worked
    ? { changes: noChanges(), employeeIds: [] }
    : await takeInFiles(client, followed, today(), (share) =>
        options.onProgress?.(0.6 + share * 0.2),
      );
  const accountId = startedBy(actor, options);
  if (worked && accountId && given.includes('assessments'))
    await refuseOwnResults(client, accountId, findings);
  const taken = findings.errors === 0 && !options.dryRun;
  if (taken) await conclude(client, actor, options, { changes, employeeIds, findings });
  return {
    taken,
    findings: findings.sorted(exportFileKeys.map((key) => exportFiles[key].name)),
    errors: findings.errors,
    warnings: findings.warnings,
    changes: taken || options.dryRun ? changes : noChanges(),
  };
}

/** Reads the files into their staging tables; once there is an error nothing more is staged, only checked. */
async function stage(
  client: pg.PoolClient,
  files: SourceFile[],
  given: ExportFileKey[],
  findings: Findings,
  kept: KeptFramework | null,
  { onProgress }: ImportOptions,
): Promise<void> {
  await createStaging(client);
  const known = await knownFromDatabase(client, given);
  known.competencies.knowAlso(kept?.codes ?? []);
  const writer = new StagingWriter(client);
  const total = files.reduce((sum, { size }) => sum + size, 1);
  let read = 0;
  const sink = {
    write: (key: ExportFileKey, row: Parameters<StagingWriter['write']>[1]) =>
      findings.errors === 0 ? writer.write(key, row) : undefined,
    endFile: (key: ExportFileKey) => writer.end(key),
  };
  await readExport(files, known, findings, sink, (count) => {
    read += count;
    onProgress?.(Math.min(0.6, (read / total) * 0.6));
  });
}

async function checkRemovals(client: pg.PoolClient, findings: Findings): Promise<void> {
  const { missing, current } = await countRemovals(client);
  if (missing <= current * LARGEST_REMOVAL) return;
  const percent = Math.round((missing / current) * 100);
  findings.add({
    file: exportFiles.employees.name,
    row: 0,
    line: 0,
    column: '',
    value: '',
    severity: 'error',
    code: 'removals',
    params: { people: missing, current, percent },
  });
}

async function conclude(
  client: pg.PoolClient,
  actor: Actor,
  options: ImportOptions,
  taken: { changes: ImportChanges; employeeIds: string[]; findings: Findings },
): Promise<void> {
  const { changes, employeeIds, findings } = taken;
  if (countChanges(changes) > 0) {
    await refreshReadModels(client, employeeIds.length > MANY ? 'all' : employeeIds);
  }
  const runId = newId();
  const accountId = startedBy(actor, options);
  await client.query(
    'INSERT INTO "ImportRun" (id, "startedById", changes, findings) VALUES ($1, $2, $3, $4)',
    [runId, accountId, JSON.stringify(changes), findings.warnings],
  );
  const tx = statementsOn(client);
  await recordEvent(tx, { accountId }, 'organisation.imported', runId, { runId });
}

/** Null: the system, or somebody at the command line. */
function startedBy(actor: Actor, { startedById }: ImportOptions): string | null {
  return startedById ?? actor.accountId;
}

/** The planner must know of thousands of new rows before the next page asks. */
const ANALYSE = `ANALYZE "Unit", "UnitAncestor", "Position", "PositionStandard", "Competency", "Employee",
  "Assignment", "Account", "Evidence", "HeldLevel", "HoursEntry", "Course"`;
