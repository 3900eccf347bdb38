import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { inForce } from '#app/platform/in-force.ts';
import { likePattern } from '#app/platform/like-pattern.ts';
import { today } from '#app/platform/today.server.ts';

import { canSeeStandards, READ_ROLES } from './competency-policy.ts';
import type { StandardSearch } from './standard-search.ts';

const PAGE = 50;

export type StandardListLine = {
  id: string;
  code: string;
  name: string;
  kind: string;
  level: string;
  family: string | null;
  /** Active people holding it, of those the reader may know of. */
  people: number;
  /** Competencies required today, by where that is laid down. */
  own: number;
  ofFamily: number;
  ofLevel: number;
};

export type StandardList = {
  lines: StandardListLine[];
  total: number;
  /** Positions that require nothing today, whatever is searched for. */
  without: number;
  next: string | null;
  kinds: string[];
  levels: string[];
  families: string[];
};

type Head = Omit<StandardList, 'lines' | 'next'>;

/** Positions by code, with what each requires today and how many hold it where the actor reads. */
export async function standardsList(actor: Actor, search: StandardSearch): Promise<StandardList> {
  if (!canSeeStandards(actor)) throw notFound();
  const values = searchValues(search);
  const [found, head] = await Promise.all([
    rows<StandardListLine>('standards-list', LIST, [
      ...values,
      search.after,
      await settingOn('people.activeStandings', today()),
      unitScope(actor, ...READ_ROLES),
    ]),
    row<Head>('standards-head', HEAD, values),
  ]);
  const lines = found.slice(0, PAGE);
  return {
    ...head!,
    lines,
    next: found.length > PAGE ? (lines.at(-1)?.code ?? null) : null,
  };
}

/** The values of `STANDARDS_WANTED`. */
export function searchValues({ q, kind, level, family, without }: StandardSearch): unknown[] {
  return [today(), likePattern(q.toLowerCase()), kind, level, family, without];
}

const REQUIRES = `
  EXISTS (SELECT 1 FROM "PositionStandard" s
            JOIN "Competency" k ON k.id = s."competencyId" AND k."archivedAt" IS NULL
           WHERE s."positionId" = p.id AND ${inForce('s', '$1::date')})`;

/** Condition on "Position" p: $1 today, $2 part of name or code, $3 kind, $4 level, $5 family, $6 requiring nothing */
export const STANDARDS_WANTED = `
  ($2::text IS NULL OR lower(p.name) LIKE $2 OR lower(p.code) LIKE $2)
  AND ($3::text IS NULL OR p.kind = $3)
  AND ($4::text IS NULL OR p.level = $4)
  AND ($5::text IS NULL OR p.family = $5)
  AND (NOT $6::boolean OR NOT ${REQUIRES})`;

const LIST = `
  WITH wanted AS MATERIALIZED (
    SELECT p.id, p.code, p.name, p.kind, p.level, p.family FROM "Position" p
     WHERE ${STANDARDS_WANTED} AND ($7::text IS NULL OR p.code > $7::text)
     ORDER BY p.code LIMIT ${PAGE + 1}
  ), holding AS (
    SELECT e."positionId", count(*)::int AS people FROM "Employee" e
     WHERE e."positionId" IN (SELECT id FROM wanted) AND e."archivedAt" IS NULL AND e.standing = ANY ($8::text[])
       AND ${inScope('e."unitId"', 9)}
     GROUP BY 1
  ), required AS (
    SELECT s."positionId", count(n."positionId")::int AS own, count(n.family)::int AS "ofFamily",
           count(n."positionLevel")::int AS "ofLevel"
      FROM "PositionStandard" s
      JOIN "StandardEntry" n ON n.id = s."entryId"
      JOIN "Competency" k ON k.id = s."competencyId" AND k."archivedAt" IS NULL
     WHERE s."positionId" IN (SELECT id FROM wanted) AND ${inForce('s', '$1::date')}
     GROUP BY 1
  )
  SELECT w.*, coalesce(h.people, 0) AS people, coalesce(r.own, 0) AS own,
         coalesce(r."ofFamily", 0) AS "ofFamily", coalesce(r."ofLevel", 0) AS "ofLevel"
    FROM wanted w
    LEFT JOIN holding h ON h."positionId" = w.id
    LEFT JOIN required r ON r."positionId" = w.id
   ORDER BY w.code`;

const HEAD = `
  SELECT (SELECT count(*)::int FROM "Position" p WHERE ${STANDARDS_WANTED}) AS total,
         (SELECT count(*)::int FROM "Position" p WHERE NOT ${REQUIRES}) AS without,
         (SELECT coalesce(array_agg(DISTINCT kind ORDER BY kind), '{}') FROM "Position") AS kinds,
         (SELECT coalesce(array_agg(DISTINCT level ORDER BY level), '{}') FROM "Position") AS levels,
         (SELECT coalesce(array_agg(DISTINCT family ORDER BY family) FILTER (WHERE family IS NOT NULL), '{}')
            FROM "Position") AS families`;
