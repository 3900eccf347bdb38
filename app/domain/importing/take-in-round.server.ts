import type pg from 'pg';

import { ASSESSING_ROLES } from '#app/domain/competency/competency-policy.ts';
import { keepLevels } from '#app/domain/competency/keep-levels.server.ts';
import {
  addNewResults,
  findNewResults,
  tellNewResults,
} from '#app/domain/competency/take-in-assessments.server.ts';
import {
  IMPORT_FRAMEWORK,
  keptFramework,
} from '#app/domain/competency/take-in-framework.server.ts';
import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { clientTransaction, statementsOn } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

import { noChanges } from './changes.ts';
import { checkRound, type RoundKeys } from './check-round.ts';
import { exportFiles } from './export-files.ts';
import { type Finding, Findings } from './findings.ts';
import { canTakeInRound } from './policy.ts';
import { readFile } from './read-file.server.ts';
import { refuseOthersResults } from './refuse-others-results.server.ts';
import { createStaging, StagingWriter } from './staging.server.ts';
import { IMPORT_LOCK } from './take-in-export.server.ts';

export type RoundOutcome = {
  /** Free of errors, and now recorded. */
  taken: boolean;
  findings: Finding[];
  errors: number;
  warnings: number;
  added: number;
  corrected: number;
};

/**
 * Takes in the results of a round of assessments (the columns of assessments.csv): all of them or, where a line cannot
 * be taken, none. The same file again changes nothing; a result with another level, term or assessor replaces the one
 * of the same person, day, competency and method.
 * @throws DomainError `conflict` while an export or another round is being taken in
 */
export async function takeInRound(actor: Actor, bytes: Uint8Array): Promise<RoundOutcome> {
  if (!canTakeInRound(actor)) throw notFound();
  return clientTransaction(
    (client) => takeIn(client, actor, bytes),
    ({ taken }) => taken,
  );
}

async function takeIn(
  client: pg.PoolClient,
  actor: Actor,
  bytes: Uint8Array,
): Promise<RoundOutcome> {
  await holdImports(client);
  await keptFramework(client); // held as it is: no level goes while results of it come in
  await createStaging(client);
  const findings = new Findings();
  const known = await knownTo(client, actor);
  await stage(client, bytes, known, findings);
  if (findings.errors > 0) return outcomeOf(findings);

  const employeeIds = await findNewResults(client);
  await refuseOthersResults(client, actor.accountId, known, findings);
  if (findings.errors > 0 || employeeIds.length === 0) return outcomeOf(findings);
  const evidence = await keepLevels(client, employeeIds, () => addNewResults(client));
  await keepRun(client, actor, { ...noChanges(), evidence }, findings.warnings);
  return outcomeOf(findings, evidence);
}

function outcomeOf(
  { list, errors, warnings }: Findings,
  evidence = { added: 0, corrected: 0 },
): RoundOutcome {
  return { taken: errors === 0, findings: list, errors, warnings, ...evidence };
}

/** Somebody sits before the page, on a connection that others need: what takes long is not waited for. */
async function holdImports(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ free: boolean }>(
    'SELECT pg_try_advisory_xact_lock($1) AS free',
    [IMPORT_LOCK],
  );
  if (!rows[0]?.free) throw new DomainError('conflict', 'importRunning');
}

/** Once there is an error nothing more is staged, only checked. */
async function stage(
  client: pg.PoolClient,
  bytes: Uint8Array,
  known: RoundKeys,
  findings: Findings,
): Promise<void> {
  const writer = new StagingWriter(client);
  const check = checkRound(known);
  for await (const row of readFile(exportFiles.assessments, bytes, findings)) {
    check.row(row);
    if (findings.errors === 0) await writer.write('assessments', row);
  }
  await writer.end('assessments');
}

async function knownTo(client: pg.PoolClient, actor: Actor): Promise<RoundKeys> {
  const { rows: people } = await client.query<{ number: string; own: boolean; assessed: boolean }>(
    PEOPLE,
    [unitScope(actor, ...ASSESSING_ROLES), unitScope(actor, 'hr'), actor.employeeId],
  );
  const { rows: levels } = await client.query<{ code: string; level: number }>(LEVELS, [
    IMPORT_FRAMEWORK,
  ]);
  return {
    employees: new Set(people.map(({ number }) => number)),
    assessed: new Set(people.flatMap(({ number, assessed }) => (assessed ? number : []))),
    own: people.find(({ own }) => own)?.number ?? null,
    competencies: new Set(levels.map(({ code }) => code)),
    levels: new Set(levels.map(({ code, level }) => `${code}:${level}`)),
    today: today(),
  };
}

async function keepRun(
  client: pg.PoolClient,
  actor: Actor,
  changes: ReturnType<typeof noChanges>,
  warnings: number,
): Promise<void> {
  const runId = newId();
  await client.query(
    'INSERT INTO "ImportRun" (id, "startedById", changes, findings) VALUES ($1, $2, $3, $4)',
    [runId, actor.accountId, JSON.stringify(changes), warnings],
  );
  await recordEvent(statementsOn(client), actor, 'organisation.imported', runId, { runId });
  await tellNewResults(client, actor, runId);
}

/** $1 where the assessing grants begin, $2 those of HR among them, $3 the reader */
const PEOPLE = `
  SELECT e.number, e.id = $3::uuid IS TRUE AS own, NOT ${inScope('e."unitId"', 2)} AS assessed
    FROM "Employee" e WHERE e."archivedAt" IS NULL AND ${inScope('e."unitId"', 1)}`;

const LEVELS = `
  SELECT c.code, l.level
    FROM "CompetencyLevel" l
    JOIN "Competency" c ON c.id = l."competencyId" AND c."archivedAt" IS NULL
    JOIN "Framework" f ON f.id = c."frameworkId" AND f.code = $1`;
