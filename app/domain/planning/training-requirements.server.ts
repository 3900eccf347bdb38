import { READ_ROLES, canKeepStandards } from '#app/domain/competency/competency-policy.ts';
import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { rows } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { likePattern } from '#app/platform/like-pattern.ts';
import { today } from '#app/platform/today.server.ts';

import {
  COUNTS,
  REQUIREMENT,
  type RequirementRow,
  requirementRow,
  REQUIREMENTS,
  type StoredRequirement,
  type TrainingCounts,
} from './requirement-row.server.ts';
import { maySeeTrainings } from './training-policy.ts';
import type { RequirementSearch } from './training-search.ts';

export type TrainingRequirements = {
  lines: (RequirementRow & TrainingCounts)[];
  total: number;
  pages: number;
  /** The reader sees everybody. */
  everywhere: boolean;
  /** The reader may require courses and end that. */
  canKeep: boolean;
};

const PAGE = 50;

/** What positions require, with the numbers of the people whom the reader sees. */
export async function trainingRequirements(
  actor: Actor,
  { q, ended, page }: RequirementSearch,
  language: Language,
): Promise<TrainingRequirements> {
  maySeeTrainings(actor);
  const day = today();
  const scope = unitScope(actor, ...READ_ROLES);
  const found = await rows<StoredRequirement & TrainingCounts & { total: number }>(
    'training-requirements',
    LIST,
    [day, scope, likePattern(q.toLowerCase()), ended, PAGE, (page - 1) * PAGE],
  );
  const total = found[0]?.total ?? 0;
  return {
    lines: found.map(({ total: _total, people, done, waiting, overdue, ...stored }) => ({
      ...requirementRow(stored, language, day),
      people,
      done,
      waiting,
      overdue,
    })),
    total,
    pages: Math.max(1, Math.ceil(total / PAGE)),
    everywhere: scope === null,
    canKeep: canKeepStandards(actor),
  };
}

/** $1 today, $2 scope, $3 part of a title or scope, $4 with those that have ended, $5 page size, $6 from */
const LIST = `
  WITH shown AS MATERIALIZED (
    SELECT ${REQUIREMENT}, count(*) OVER () AS total
      FROM ${REQUIREMENTS}
     WHERE ($4::boolean OR r."validUntil" IS NULL OR r."validUntil" >= $1::date AND r."validUntil" >= r."validFrom")
       AND ($3::text IS NULL OR lower(c.title->>'id') LIKE $3 OR lower(c.title->>'en') LIKE $3
            OR lower(coalesce(p.name, r.family, r."positionLevel")) LIKE $3)
     ORDER BY r."validUntil" < $1::date NULLS FIRST, c.title->>'id', r.id LIMIT $5 OFFSET $6
  )
  SELECT shown.*, counted.*
    FROM shown, LATERAL (${COUNTS('shown.id', inScope('e."unitId"', 2), '$1::date')}) counted
   ORDER BY shown."validUntil" < $1::date NULLS FIRST, shown.title->>'id', shown.id`;
