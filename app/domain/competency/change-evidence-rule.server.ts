import type pg from 'pg';

import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Day } from '#app/platform/clock.ts';
import { clientTransaction, row, statementsOn } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

import { canKeepStandards } from './competency-policy.ts';
import type { EvidenceRule } from './evidence-rule.ts';
import { READ_MODELS_LOCK } from './lock-levels.server.ts';
import { refreshReadModels } from './refresh-read-models.server.ts';

export type RuleChange = {
  frameworkId: string;
  validFrom: Day;
  rule: EvidenceRule;
  /** Where the rule comes from. */
  source: string;
};

/**
 * Dates another rule of evidence for a framework. Held levels and counts follow in the same transaction, so that no
 * page shows a level that its explanation does not bear out; whoever records evidence meanwhile waits.
 */
export async function changeEvidenceRule(actor: Actor, change: RuleChange): Promise<void> {
  await requireFramework(actor, change.frameworkId);
  await clientTransaction(async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [READ_MODELS_LOCK]);
    await insertRule(client, actor, change);
    await refreshReadModels(client, 'all');
  });
}

export async function requireFramework(actor: Actor, frameworkId: string): Promise<void> {
  if (!canKeepStandards(actor)) throw notFound();
  const found = await row('framework-known', 'SELECT id FROM "Framework" WHERE id = $1', [
    frameworkId,
  ]);
  if (!found) throw notFound();
}

async function insertRule(client: pg.PoolClient, actor: Actor, change: RuleChange): Promise<void> {
  const { frameworkId, validFrom, rule, source } = change;
  const ruleId = newId();
  await client.query(
    `INSERT INTO "EvidenceRule" (id, "frameworkId", "validFrom", rule, source, "createdById", "createdAt")
     VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp())`,
    [ruleId, frameworkId, validFrom, JSON.stringify(rule), source, actor.accountId],
  );
  await recordEvent(statementsOn(client), actor, 'framework.rule-changed', frameworkId, {
    ruleId,
    validFrom,
  });
}
