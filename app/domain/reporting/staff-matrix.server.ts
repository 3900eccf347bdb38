import { canSeeGaps, READ_ROLES } from '#app/domain/competency/competency-policy.ts';
import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { rowPlanned } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';

import { narrowed, narrowingValues } from './narrowed.server.ts';
import { recordListed } from './record-listed.server.ts';
import type { StaffCursor, StaffFilter } from './staff-matrix.ts';

export type StaffMatrix = {
  unit: { id: string; name: string };
  /** What is required of anybody on this page. */
  columns: { id: string; code: string; name: string; kind: string }[];
  people: StaffRow[];
  /** Where the next page begins; null: this is the last. */
  next: StaffCursor | null;
};

export type StaffRow = {
  employeeId: string;
  name: string;
  titlePrefix: string | null;
  titleSuffix: string | null;
  positionTitle: string;
  unitName: string;
  /** Levels missing, of what was assessed, over everything that is counted. */
  gap: number;
  unassessed: number;
  /** By column; null: not required of this person. */
  cells: (StaffCell | null)[];
};

/** Held null: not assessed. */
export type StaffCell = { required: number; held: number | null };

const STAFF_PAGE = 50;
const BATCH = 1_000;

/** The people of a unit with what is required of each and what each holds: one page, in one statement. */
export async function staffMatrix(
  actor: Actor,
  filter: StaffFilter,
  language: Language,
): Promise<StaffMatrix> {
  const page = await readPage(actor, filter, language, STAFF_PAGE);
  await recordListed(actor, page.people, 'person-matrix');
  return page;
}

/**
 * The same whole, a batch at a time, for a file. The columns of a batch are those of its people; `total` says how many
 * people have been read, of about how many.
 */
export async function* allStaff(
  actor: Actor,
  filter: StaffFilter,
  language: Language,
): AsyncGenerator<StaffMatrix & { total: { read: number; people: number } }> {
  const counted = await rowPlanned<{ people: number }>(COUNT, await valuesOf(actor, filter));
  const total = { read: 0, people: counted?.people ?? 0 };
  let after: StaffCursor | null = null;
  do {
    const page: StaffMatrix = await readPage(actor, { ...filter, after }, language, BATCH);
    await recordListed(actor, page.people, 'person-matrix-export');
    total.read += page.people.length;
    yield { ...page, total };
    after = page.next;
  } while (after);
}

async function readPage(
  actor: Actor,
  filter: StaffFilter,
  language: Language,
  size: number,
): Promise<StaffMatrix> {
  if (!canSeeGaps(actor)) throw notFound();
  const { sort, after } = filter;
  const stored = await rowPlanned<Stored>(STATEMENTS[sort], [
    ...(await valuesOf(actor, filter)),
    size + 1,
    after?.name ?? null,
    after?.id ?? null,
    ...(sort === 'gap' ? [after?.gap ?? null] : []),
  ]);
  if (!stored) throw notFound();
  const columns = stored.columns.map(({ name, ...column }) => ({
    ...column,
    name: inLanguage(name, language),
  }));
  const people = stored.people.map((person): StaffRow => ({
    ...person,
    cells: columns.map(() => null),
  }));
  for (const [n, column, required, held] of stored.cells)
    people[n]!.cells[column] = { required, held };
  const last = people[size - 1];
  return {
    unit: stored.unit,
    columns,
    people: people.slice(0, size),
    next:
      people.length > size && last ? { name: last.name, id: last.employeeId, gap: last.gap } : null,
  };
}

/** $1 to $12 of the statements */
async function valuesOf(actor: Actor, filter: StaffFilter): Promise<unknown[]> {
  const { unitId, asOf, everyone, own, kind, competencyId } = filter;
  return [
    unitId,
    unitScope(actor, ...READ_ROLES),
    asOf,
    everyone,
    await settingOn('people.activeStandings', today()),
    ...narrowingValues(filter),
    own,
    kind,
    competencyId ?? null,
  ];
}

type Stored = {
  unit: StaffMatrix['unit'];
  columns: { id: string; code: string; name: Localised; kind: string }[];
  people: Omit<StaffRow, 'cells'>[];
  cells: [person: number, column: number, required: number, held: number | null][];
};

/** What is required of the person `e`, and held. $3 as of, $11 kind, $12 competency */
const REQUIRED = `
  FROM "PositionStandard" s
  JOIN "Competency" k ON k.id = s."competencyId" AND k."archivedAt" IS NULL
   AND ($11::text IS NULL OR k.kind = $11) AND ($12::uuid IS NULL OR k.id = $12::uuid)
  LEFT JOIN "HeldLevel" h ON h."employeeId" = e.id AND h."competencyId" = s."competencyId" AND ${inForce('h', '$3::date')}
 WHERE s."positionId" = e."positionId" AND ${inForce('s', '$3::date')}`;

/** $1 unit, $2 scope, $4 everyone, $5 active standings, $6 to $9 narrowing, $10 own staff only */
const PEOPLE = `
  SELECT e.id, e.name, e."titlePrefix", e."titleSuffix", e."positionTitle", e."positionId", e."unitId"
    FROM unit
    JOIN "UnitAncestor" a ON a."ancestorId" = unit.id AND (NOT $10::boolean OR a.distance = 0)
    JOIN "Employee" e ON e."unitId" = a."unitId" AND e."archivedAt" IS NULL
     AND ($4::boolean OR e.standing = ANY ($5::text[]))
    ${narrowed(6)}`;

const SUMS = `
  SELECT count(*) AS pairs, count(*) FILTER (WHERE h.level IS NULL) AS unassessed,
         coalesce(sum(greatest(0, s.level - h.level)) FILTER (WHERE h.level IS NOT NULL), 0) AS gap ${REQUIRED}`;

/** By name the page is found before anything is added up; by gap everybody has to be. $13 limit, $14 to $16 cursor */
const PAGES = {
  name: `
    SELECT e.*, t.gap, t.unassessed
      FROM (${PEOPLE} WHERE $14::text IS NULL OR (e.name, e.id) > ($14::text, $15::uuid)
             ORDER BY e.name, e.id OFFSET 0) e
     CROSS JOIN LATERAL (${SUMS}) t
     WHERE t.pairs > 0
     ORDER BY e.name, e.id LIMIT $13`,
  gap: `
    SELECT e.*, t.gap, t.unassessed
      FROM (${PEOPLE}) e CROSS JOIN LATERAL (${SUMS}) t
     WHERE t.pairs > 0
       AND ($16::int IS NULL OR t.gap < $16::int
            OR (t.gap = $16::int AND (e.name, e.id) > ($14::text, $15::uuid)))
     ORDER BY t.gap DESC, e.name, e.id LIMIT $13`,
};

const ORDER = { name: 'e.name, e.id', gap: 'e.gap DESC, e.name, e.id' };

const UNIT = `
  WITH unit AS MATERIALIZED (
    SELECT u.id, u.name FROM "Unit" u WHERE u.id = $1 AND ${inScope('u.id', 2)}
  )`;

/** Of the people, whoever has something required that is counted. */
const COUNT = `${UNIT}
  SELECT count(*) AS people FROM (${PEOPLE}) e WHERE EXISTS (SELECT 1 ${REQUIRED})`;

const statement = (sort: keyof typeof PAGES) => `${UNIT}, person AS MATERIALIZED (
    SELECT e.*, row_number() OVER (ORDER BY ${ORDER[sort]}) - 1 AS n FROM (${PAGES[sort]}) e
  ), pair AS MATERIALIZED (
    SELECT e.n, p.* FROM person e CROSS JOIN LATERAL (SELECT k.id, s.level AS required, h.level AS held ${REQUIRED}) p
  ), competency AS (
    SELECT k.id, k.code, k.name, k.kind, row_number() OVER (ORDER BY k.position, k.code) - 1 AS n
      FROM "Competency" k WHERE k.id IN (SELECT id FROM pair)
  )
  SELECT json_build_object('id', unit.id, 'name', unit.name) AS unit,
         coalesce((SELECT json_agg(json_build_object('id', id, 'code', code, 'name', name, 'kind', kind) ORDER BY n)
                     FROM competency), '[]') AS columns,
         coalesce((SELECT json_agg(json_build_object('employeeId', e.id, 'name', e.name, 'titlePrefix', e."titlePrefix",
                            'titleSuffix', e."titleSuffix", 'positionTitle', e."positionTitle", 'unitName', u.name,
                            'gap', e.gap, 'unassessed', e.unassessed) ORDER BY e.n)
                     FROM person e JOIN "Unit" u ON u.id = e."unitId"), '[]') AS people,
         coalesce((SELECT json_agg(json_build_array(p.n, k.n, p.required, p.held))
                     FROM pair p JOIN competency k ON k.id = p.id), '[]') AS cells
    FROM unit`;

const STATEMENTS = { name: statement('name'), gap: statement('gap') };
