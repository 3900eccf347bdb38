import { canSeeGaps, READ_ROLES } from '#app/domain/competency/competency-policy.ts';
import type { PairState } from '#app/domain/competency/gap.ts';
import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { row, rowPlanned, rowsPlanned } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';

import type { Cursor, PeopleFilter } from './gap-people.ts';
import { isCountedFromPeople } from './matrix-counts.server.ts';
import { narrowed, narrowingValues } from './narrowed.server.ts';
import { recordListed } from './record-listed.server.ts';

export type GapPerson = {
  employeeId: string;
  name: string;
  titlePrefix: string | null;
  titleSuffix: string | null;
  positionTitle: string;
  unitName: string;
  required: number;
  held: number | null;
  /** An assessment has been asked for. */
  requested: boolean;
};

export type GapPeople = {
  unit: { id: string; name: string };
  competency: { id: string; code: string; name: string; kind: string; levels: number };
  counts: Record<PairState, number>;
  people: GapPerson[];
  /** Where the next page begins; null: this is the last. */
  next: Cursor | null;
};

export const PEOPLE_PAGE = 50;

/** The people behind a cell of the matrix: who lacks the competency, who was never assessed, who meets the standard. */
export async function gapPeople(
  actor: Actor,
  filter: PeopleFilter,
  language: Language,
): Promise<GapPeople> {
  const standings = await visibleStandings(actor);
  const [head, people] = await Promise.all([
    gapHead(actor, filter, standings, language),
    readPeople(filter, standings, PEOPLE_PAGE + 1),
  ]);
  const last = people[PEOPLE_PAGE - 1];
  const shown = people.slice(0, PEOPLE_PAGE);
  await recordListed(actor, shown, 'gap-people');
  return {
    ...head,
    people: shown,
    next: people.length > PEOPLE_PAGE && last ? { name: last.name, id: last.employeeId } : null,
  };
}

/** The same list whole, a batch at a time, for a file. */
export async function* allGapPeople(
  actor: Actor,
  filter: PeopleFilter,
  language: Language,
): AsyncGenerator<GapPerson[]> {
  const standings = await visibleStandings(actor);
  await gapHead(actor, filter, standings, language);
  let after: Cursor | null = null;
  for (;;) {
    const people: GapPerson[] = await readPeople({ ...filter, after }, standings, 1000);
    await recordListed(actor, people, 'gap-people-export');
    if (people.length > 0) yield people;
    const last = people.at(-1);
    if (!last || people.length < 1000) return;
    after = { name: last.name, id: last.employeeId };
  }
}

/** Unit and competency of a list with the counts of its states, nobody named. */
export async function gapPeopleHead(
  actor: Actor,
  filter: PeopleFilter,
  language: Language,
): Promise<Omit<GapPeople, 'people' | 'next'>> {
  return gapHead(actor, filter, await visibleStandings(actor), language);
}

async function visibleStandings(actor: Actor): Promise<string[]> {
  if (!canSeeGaps(actor)) throw notFound();
  return settingOn('people.activeStandings', today());
}

/** Unit and competency with the counts of the three states; a unit outside the actor's grants is not found. */
async function gapHead(
  actor: Actor,
  filter: PeopleFilter,
  standings: string[],
  language: Language,
): Promise<Omit<GapPeople, 'people' | 'next'>> {
  const people = filter.own || isCountedFromPeople(filter);
  const values = [
    filter.unitId,
    filter.competencyId,
    unitScope(actor, ...READ_ROLES),
    filter.asOf,
    filter.everyone,
  ];
  const head = people
    ? await rowPlanned<StoredHead>(HEAD(PEOPLE_COUNTS(filter.own)), [
        ...values,
        standings,
        ...narrowingValues(filter),
      ])
    : await row<StoredHead>('gap-people-head', HEAD(COUNTS), values);
  if (!head) throw notFound();
  const { pairs, unassessed, measuredGap, competency, unit } = head;
  return {
    unit,
    competency: { ...competency, name: inLanguage(competency.name, language) },
    counts: { gap: measuredGap, unassessed, met: pairs - unassessed - measuredGap },
  };
}

type StoredHead = {
  unit: GapPeople['unit'];
  competency: Omit<GapPeople['competency'], 'name'> & { name: Localised };
  pairs: number;
  unassessed: number;
  measuredGap: number;
};

/** The totals that the matrix shows. $4 as of, $5 everyone */
const COUNTS = `
  SELECT pairs, unassessed, "measuredGap" FROM "UnitGap"
   WHERE "unitId" = u.id AND "competencyId" = k.id AND (active OR $5::boolean)
   UNION ALL
  SELECT d.pairs, d.unassessed, d."measuredGap"
    FROM "UnitGapDelta" d
    JOIN "UnitAncestor" a ON a."unitId" = d."unitId" AND a."ancestorId" = u.id
   WHERE d."effectiveOn" <= $4::date AND d."competencyId" = k.id AND (d.active OR $5::boolean)`;

/** Of what is kept no totals: counted from the people. $6 the standings that count as active, $7 to $10 the narrowing */
const PEOPLE_COUNTS = (own: boolean) => `
  SELECT 1 AS pairs, (h.level IS NULL)::int AS unassessed, coalesce((h.level < s.level)::int, 0) AS "measuredGap"
    FROM "UnitAncestor" a
    JOIN "Employee" e ON e."unitId" = a."unitId" AND e."archivedAt" IS NULL
     AND ($5::boolean OR e.standing = ANY ($6::text[]))
    ${narrowed(7)}
    JOIN "PositionStandard" s ON s."positionId" = e."positionId" AND s."competencyId" = k.id
       AND ${inForce('s', '$4::date')}
    LEFT JOIN "HeldLevel" h ON h."employeeId" = e.id AND h."competencyId" = k.id
     AND ${inForce('h', '$4::date')}
   WHERE a."ancestorId" = u.id ${own ? 'AND a.distance = 0' : ''}`;

const HEAD = (counts: string) => `
  SELECT json_build_object('id', u.id, 'name', u.name) AS unit,
         json_build_object('id', k.id, 'code', k.code, 'name', k.name, 'kind', k.kind,
                           'levels', jsonb_array_length(f.levels)) AS competency,
         c.pairs, c.unassessed, c."measuredGap"
    FROM "Unit" u
    JOIN "Competency" k ON k.id = $2 AND k."archivedAt" IS NULL
    JOIN "Framework" f ON f.id = k."frameworkId"
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(pairs), 0) AS pairs, coalesce(sum(unassessed), 0) AS unassessed,
             coalesce(sum("measuredGap"), 0) AS "measuredGap"
        FROM (${counts}) x) c
   WHERE u.id = $1
     AND ($3::uuid[] IS NULL OR EXISTS (
            SELECT 1 FROM "UnitAncestor" a WHERE a."unitId" = u.id AND a."ancestorId" = ANY ($3::uuid[])))`;

async function readPeople(
  filter: PeopleFilter,
  standings: string[],
  limit: number,
): Promise<GapPerson[]> {
  const { unitId, own, competencyId, state, everyone, asOf, after } = filter;
  return rowsPlanned<GapPerson>(PEOPLE(state, own, after !== null), [
    unitId,
    competencyId,
    asOf,
    everyone,
    standings,
    limit,
    ...narrowingValues(filter),
    ...(after ? [after.name, after.id] : []),
  ]);
}

const IN_STATE: Record<PairState, string> = {
  gap: 'h.level < s.level',
  met: 'h.level >= s.level',
  unassessed: 'h.level IS NULL',
};

const PEOPLE = (state: PairState, own: boolean, after: boolean) => `
  SELECT e.id AS "employeeId", e.name, e."titlePrefix", e."titleSuffix", e."positionTitle", u.name AS "unitName",
         s.level AS required, h.level AS held,
         EXISTS (SELECT 1 FROM "AssessmentRequest" r
                  WHERE r."employeeId" = e.id AND r."competencyId" = $2 AND r."closedAt" IS NULL) AS requested
    FROM "UnitAncestor" a
    JOIN "Employee" e ON e."unitId" = a."unitId" AND e."archivedAt" IS NULL
     AND ($4::boolean OR e.standing = ANY ($5::text[]))
    ${narrowed(7)}
    JOIN "Unit" u ON u.id = e."unitId"
    JOIN "PositionStandard" s ON s."positionId" = e."positionId" AND s."competencyId" = $2
       AND ${inForce('s', '$3::date')}
    ${state === 'unassessed' ? 'LEFT ' : ''}JOIN "HeldLevel" h ON h."employeeId" = e.id AND h."competencyId" = $2
     AND ${inForce('h', '$3::date')}
   WHERE a."ancestorId" = $1 ${own ? 'AND a.distance = 0' : ''} AND ${IN_STATE[state]}
     ${after ? 'AND (e.name, e.id) > ($11::text, $12::uuid)' : ''}
   ORDER BY e.name, e.id LIMIT $6`;
