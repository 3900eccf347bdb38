import type pg from 'pg';

import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { clientTransaction, runOn, statementsOn } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

import { canKeepStandards } from './competency-policy.ts';
import { type EvidenceChoice, settleChoices } from './framework-changes.ts';
import { READ_MODELS_LOCK } from './lock-levels.server.ts';
import { planPublication, type PublicationPlan } from './plan-publication.server.ts';
import { refreshReadModels } from './refresh-read-models.server.ts';
import { writeCompetencies } from './write-competencies.server.ts';

export type Publication = {
  frameworkId: string;
  /** Of the preview that was looked at. */
  seal: string;
  /** By code. */
  choices: ReadonlyMap<string, EvidenceChoice>;
};

/**
 * Puts the draft in force, today: the rows follow the document, the former version is kept as it was, and levels,
 * standards and counts are made anew, all in one transaction. It waits for those who are recording evidence and holds
 * new ones back until it is done.
 * @throws DomainError `conflict` where somebody has published, saved or imported since the preview, `invalid` where
 * texts are missing, a choice has not been made or a standard or course asks for a level that goes
 * @returns the number of the version now in force
 */
export async function publishFramework(actor: Actor, publication: Publication): Promise<number> {
  if (!canKeepStandards(actor)) throw notFound();
  return clientTransaction((client) => publish(client, actor, publication));
}

async function publish(
  client: pg.PoolClient,
  actor: Actor,
  { frameworkId, seal, choices }: Publication,
): Promise<number> {
  await lockForPublication(client, frameworkId);
  const plan = await planPublication(runOn(client), frameworkId);
  if (!plan) throw new DomainError('conflict', 'draftGone');
  if (plan.seal !== seal) throw new DomainError('conflict', 'previewOutdated');
  const reassessed = checkedChoices(plan, choices);
  const { draft, known, changes } = plan;
  await keepFormerVersion(client, plan);
  await writeCompetencies(client, {
    frameworkId,
    version: draft.version,
    document: draft.document,
    reassessed,
    day: today(),
  });
  await client.query(PUBLISH_VERSION, [
    draft.id,
    JSON.stringify({ ...draft.document, reassessed }),
    now(),
    actor.accountId,
  ]);
  const { name, levels } = draft.document;
  await client.query(PUT_IN_FORCE, [
    known.framework.id,
    JSON.stringify(name),
    JSON.stringify(levels),
    draft.version,
    now(),
  ]);
  await recordEvent(statementsOn(client), actor, 'framework.published', frameworkId, {
    version: draft.version,
    reassessed: reassessed.map((code) => known.ids.get(code)!),
    gone: changes.competencies
      .filter(({ state }) => state === 'gone')
      .map(({ code }) => known.ids.get(code)!),
  });
  await refreshReadModels(client, 'all');
  return draft.version;
}

/** The framework first, as an import holds it; then its draft, as whoever saves does; then whoever records evidence. */
export async function lockForPublication(
  client: pg.PoolClient,
  frameworkId: string,
): Promise<void> {
  const { rowCount } = await client.query(
    'SELECT 1 FROM "Framework" WHERE id = $1 FOR NO KEY UPDATE',
    [frameworkId],
  );
  if (!rowCount) throw notFound();
  await client.query(
    `SELECT 1 FROM "FrameworkVersion" WHERE "frameworkId" = $1 AND status = 'draft' FOR UPDATE`,
    [frameworkId],
  );
  await client.query('SELECT pg_advisory_xact_lock($1)', [READ_MODELS_LOCK]);
}

function checkedChoices(
  { problems, tooHigh, coursesTooHigh, changes }: PublicationPlan,
  choices: ReadonlyMap<string, EvidenceChoice>,
): string[] {
  if (problems.length > 0)
    throw new DomainError('invalid', 'draftIncomplete', { count: problems.length });
  if (tooHigh.length > 0)
    throw new DomainError('invalid', 'standardsTooHigh', { count: tooHigh.length });
  if (coursesTooHigh.length > 0)
    throw new DomainError('invalid', 'coursesTooHigh', { count: coursesTooHigh.length });
  const { reassessed, missing } = settleChoices(changes, choices);
  if (missing.length > 0)
    throw new DomainError('invalid', 'choicesMissing', { codes: missing.join(', ') });
  return reassessed;
}

/** What the former version said; of one that was imported there is no document yet. */
async function keepFormerVersion(client: pg.PoolClient, plan: PublicationPlan): Promise<void> {
  const { framework, document } = plan.known;
  const retired = await client.query(RETIRE_VERSION, [framework.id, now()]);
  if (retired.rowCount || !document) return;
  const { id, version } = framework;
  await client.query(KEEP_VERSION, [newId(), id, version, JSON.stringify(document), now()]);
}

const RETIRE_VERSION = `
  UPDATE "FrameworkVersion" SET status = 'retired', "retiredAt" = $2
   WHERE "frameworkId" = $1 AND status = 'published'`;

const KEEP_VERSION = `
  INSERT INTO "FrameworkVersion" (id, "frameworkId", version, status, content, "createdAt", "publishedAt", "retiredAt")
  SELECT $1, f.id, $3, 'retired', $4::jsonb, f."publishedAt", f."publishedAt", $5 FROM "Framework" f WHERE f.id = $2
  ON CONFLICT ("frameworkId", version) DO NOTHING`;

const PUBLISH_VERSION = `
  UPDATE "FrameworkVersion" SET status = 'published', content = $2::jsonb, "publishedAt" = $3, "publishedById" = $4
   WHERE id = $1`;

const PUT_IN_FORCE = `
  UPDATE "Framework" SET name = $2::jsonb, levels = $3::jsonb, version = $4, "publishedAt" = $5, "retiredAt" = NULL
   WHERE id = $1`;
