import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { shortText } from '#app/platform/address-text.ts';
import type { Day } from '#app/platform/clock.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { canSeeStandards, READ_ROLES } from './competency-policy.ts';
import type { StandardScope } from './standard.ts';
import { scopesOf, type StandardPlace } from './standard-entries.server.ts';
import { standardAhead } from './standard-view.ts';

/** What an entry says, as pages show it. */
export type EntryFacts = {
  id: string;
  scope: StandardScope;
  /** Name of the family or code of the level; of a position its code. */
  key: string;
  level: number | null;
  importance: string;
  validFrom: Day;
  decreeNumber: string;
  decreeDate: Day | null;
  imported: boolean;
  madeOn: Day;
  madeBy: string | null;
};

export type StandardCompetency = {
  id: string;
  code: string;
  name: Localised;
  kind: string;
  levels: number;
};

export type StandardLine = { competency: StandardCompetency; entry: EntryFacts };
export type StandardOf = {
  /** The competencies required today, and those that are expressly not (level 0). */
  now: StandardLine[];
  coming: {
    day: Day;
    competency: StandardCompetency;
    from: EntryFacts | null;
    to: EntryFacts | null;
  }[];
  /** Every entry that was ever made, latest begun first. */
  history: StandardLine[];
};

export type PositionStandardView = StandardOf & {
  position: StandardPlace & { code: string; name: string; kind: string; people: number };
};
/** `people`: who holds such a position, of those the reader may know of. */
export type ScopeStandardView = StandardOf & { positions: number; people: number };

/** The standard of one position with where each requirement comes from; not found where there is no such position. */
export async function positionStandard(
  actor: Actor,
  positionId: string,
): Promise<PositionStandardView> {
  if (!canSeeStandards(actor)) throw notFound();
  const position = await row<PositionStandardView['position']>('standard-position', POSITION, [
    positionId,
    await settingOn('people.activeStandings', today()),
    unitScope(actor, ...READ_ROLES),
  ]);
  if (!position) throw notFound();
  return { position, ...(await standardOf(scopesOf(position))) };
}

/** What a family or a level lays down itself; not found where no position is of it. */
export async function scopeStandard(
  actor: Actor,
  scope: 'family' | 'level',
  key: string,
): Promise<ScopeStandardView> {
  if (!canSeeStandards(actor) || shortText(key, 500) === null) throw notFound();
  const counted = await row<{ positions: number; people: number }>('standard-scope', SCOPE, [
    scope,
    key,
    await settingOn('people.activeStandings', today()),
    unitScope(actor, ...READ_ROLES),
  ]);
  if (!counted?.positions) throw notFound();
  return { ...counted, ...(await standardOf([{ scope, key }])) };
}

type Stored = EntryFacts & { competency: StandardCompetency };

async function standardOf(scopes: { scope: StandardScope; key: string }[]): Promise<StandardOf> {
  const key = (wanted: StandardScope) => scopes.find(({ scope }) => scope === wanted)?.key ?? null;
  const stored = await rows<Stored>('standard-entries-of', ENTRIES, [
    key('position'),
    key('family'),
    key('level'),
    env.ORGANISATION_TIME_ZONE,
  ]);
  const byCompetency = new Map<string, Stored[]>();
  for (const entry of stored) {
    const known = byCompetency.get(entry.competency.id);
    if (known) known.push(entry);
    else byCompetency.set(entry.competency.id, [entry]);
  }
  const history = stored.map(lineOf);
  history.sort((a, b) => latestFirst(a.entry.validFrom, b.entry.validFrom));
  const view: StandardOf = { now: [], coming: [], history };
  for (const entries of byCompetency.values()) {
    const { now, coming } = standardAhead(entries, today());
    if (now) view.now.push(lineOf(now));
    const { competency } = entries[0]!;
    for (const { day, from, to } of coming)
      view.coming.push({
        day,
        competency,
        from: from && lineOf(from).entry,
        to: to && lineOf(to).entry,
      });
  }
  view.coming.sort((a, b) => latestFirst(b.day, a.day));
  return view;
}

function latestFirst(a: Day, b: Day): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

function lineOf({ competency, ...entry }: Stored): StandardLine {
  return { competency, entry };
}

/** $1 position or null, $2 family or null, $3 level or null, $4 zone; competencies in the order of the framework */
const ENTRIES = `
  SELECT e.id, e.level, e.importance, e."validFrom", e."decreeNumber", e."decreeDate", e.imported,
         (e."createdAt" AT TIME ZONE $4)::date AS "madeOn", a.name AS "madeBy",
         CASE WHEN e."positionId" IS NOT NULL THEN 'position' WHEN e.family IS NOT NULL THEN 'family'
              ELSE 'level' END AS scope,
         coalesce(p.code, e.family, e."positionLevel") AS key,
         json_build_object('id', k.id, 'code', k.code, 'name', k.name, 'kind', k.kind,
                           'levels', jsonb_array_length(f.levels)) AS competency
    FROM "StandardEntry" e
    JOIN "Competency" k ON k.id = e."competencyId" AND k."archivedAt" IS NULL
    JOIN "Framework" f ON f.id = k."frameworkId"
    LEFT JOIN "Position" p ON p.id = e."positionId"
    LEFT JOIN "Account" a ON a.id = e."createdById"
   WHERE e."positionId" = $1::uuid OR e.family = $2::text OR e."positionLevel" = $3::text
   ORDER BY k.position, k.code, e."createdAt", e.id`;

const POSITION = `
  SELECT p.id, p.code, p.name, p.kind, p.level, p.family,
         (SELECT count(*)::int FROM "Employee" e
           WHERE e."positionId" = p.id AND e."archivedAt" IS NULL AND e.standing = ANY ($2::text[])
             AND ${inScope('e."unitId"', 3)}) AS people
    FROM "Position" p WHERE p.id = $1::uuid`;

const SCOPE = `
  SELECT count(DISTINCT p.id)::int AS positions, count(e.id)::int AS people
    FROM "Position" p
    LEFT JOIN "Employee" e ON e."positionId" = p.id AND e."archivedAt" IS NULL AND e.standing = ANY ($3::text[])
     AND ${inScope('e."unitId"', 4)}
   WHERE CASE $1::text WHEN 'family' THEN p.family = $2::text ELSE p.level = $2::text END`;
