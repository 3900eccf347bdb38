import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Day } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { inForce } from '#app/platform/in-force.ts';

import { canSeeStandards } from './competency-policy.ts';
import type { StandardScope } from './standard.ts';
import type { StandardSearch } from './standard-search.ts';
import { searchValues, STANDARDS_WANTED } from './standards-list.server.ts';

/** Positions read at once. */
const BATCH = 200;

export type StandardFileLine = {
  code: string;
  name: string;
  kind: string;
  level: string;
  family: string | null;
  competencyCode: string;
  competency: Localised;
  competencyKind: string;
  required: number;
  importance: string;
  scope: StandardScope;
  since: Day;
  decreeNumber: string;
  decreeDate: Day | null;
};

/** What the positions of the list require today, inheritance resolved, a batch of positions at a time. */
export async function* standardLines(
  actor: Pick<Actor, 'grants'>,
  search: StandardSearch,
): AsyncGenerator<StandardFileLine[]> {
  if (!canSeeStandards(actor as Actor)) throw notFound();
  const values = searchValues(search);
  let after: string | null = null;
  for (;;) {
    const found: { last: string | null; lines: StandardFileLine[] }[] = await rows(
      'standards-file',
      LINES,
      [...values, after],
    );
    const batch = found[0];
    if (!batch?.last) return;
    yield batch.lines;
    after = batch.last;
  }
}

const LINES = `
  WITH wanted AS MATERIALIZED (
    SELECT p.* FROM "Position" p
     WHERE ${STANDARDS_WANTED} AND ($7::text IS NULL OR p.code > $7::text)
     ORDER BY p.code LIMIT ${BATCH}
  ), line AS (
    SELECT w.code, w.name, w.kind, w.level, w.family, k.code AS "competencyCode", k.name AS competency,
           k.kind AS "competencyKind", s.level AS required, s.importance,
           CASE WHEN n."positionId" IS NOT NULL THEN 'position' WHEN n.family IS NOT NULL THEN 'family'
                ELSE 'level' END AS scope,
           s."validFrom" AS since, n."decreeNumber", n."decreeDate", k.position
      FROM wanted w
      JOIN "PositionStandard" s ON s."positionId" = w.id AND ${inForce('s', '$1::date')}
      JOIN "StandardEntry" n ON n.id = s."entryId"
      JOIN "Competency" k ON k.id = s."competencyId" AND k."archivedAt" IS NULL
  )
  SELECT (SELECT max(code) FROM wanted) AS last,
         coalesce((SELECT json_agg(l ORDER BY l.code, l.position, l."competencyCode") FROM line l), '[]') AS lines`;
