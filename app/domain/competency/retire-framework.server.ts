import type pg from 'pg';

import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { clientTransaction, runOn, statementsOn } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

import { canKeepStandards } from './competency-policy.ts';
import { frameworkInForce } from './framework-in-force.server.ts';
import { lockForPublication } from './publish-framework.server.ts';
import { refreshReadModels } from './refresh-read-models.server.ts';
import { standingStandards } from './standing-standards.server.ts';

/**
 * Takes a whole framework out of use; its competencies disappear from every page and their proof is kept. Publishing
 * a new draft brings it back.
 * @throws DomainError `invalid` while a standard in force or to come refers to it
 */
export async function retireFramework(actor: Actor, frameworkId: string): Promise<void> {
  if (!canKeepStandards(actor)) throw notFound();
  await clientTransaction((client) => retire(client, actor, frameworkId));
}

async function retire(client: pg.PoolClient, actor: Actor, frameworkId: string): Promise<void> {
  await lockForPublication(client, frameworkId);
  const known = await frameworkInForce(runOn(client), frameworkId);
  if (!known?.document) throw new DomainError('conflict', 'frameworkNotInForce');
  const standards = await standingStandards(runOn(client), frameworkId, 0, null);
  if (standards.length > 0)
    throw new DomainError('invalid', 'frameworkRequired', { count: standards.length });
  const { version } = known.framework;
  const content = JSON.stringify(known.document);
  await client.query(RETIRE_VERSION, [newId(), frameworkId, version, content, now()]);
  await client.query(
    'UPDATE "Competency" SET "archivedAt" = $2 WHERE "frameworkId" = $1 AND "archivedAt" IS NULL',
    [frameworkId, now()],
  );
  await client.query('UPDATE "Framework" SET "retiredAt" = $2 WHERE id = $1', [frameworkId, now()]);
  await recordEvent(statementsOn(client), actor, 'framework.retired', frameworkId, { version });
  await refreshReadModels(client, 'all');
}

/** Of a version that was imported there is no document yet. */
const RETIRE_VERSION = `
  INSERT INTO "FrameworkVersion" (id, "frameworkId", version, status, content, "createdAt", "publishedAt", "retiredAt")
  SELECT $1, f.id, $3, 'retired', $4::jsonb, f."publishedAt", f."publishedAt", $5 FROM "Framework" f WHERE f.id = $2
  ON CONFLICT ("frameworkId", version) DO UPDATE SET status = 'retired', "retiredAt" = excluded."retiredAt"`;
