import { canSeeGaps, READ_ROLES } from '#app/domain/competency/competency-policy.ts';
import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { row, rowPlanned } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import {
  type MatrixCell,
  type MatrixColumn,
  matrixColumns,
  type MatrixCompetency,
  type MatrixFilter,
  type MatrixRow,
  matrixRows,
} from './gap-matrix.ts';
import { isCountedFromPeople, PEOPLE_COUNTS, STORED_COUNTS } from './matrix-counts.server.ts';
import { narrowingValues } from './narrowed.server.ts';

export type GapMatrix = {
  unit: { id: string; code: string; name: string };
  /** From the top of what the actor may see down to the unit above this one. */
  path: { id: string; name: string }[];
  kinds: string[];
  /** The columns, also those that the choice of one competency leaves out. */
  choices: MatrixColumn[];
  columns: MatrixColumn[];
  rows: MatrixRow[];
};

/**
 * The unit × competency matrix of one unit: a row for each unit below it and one for its own staff, in one statement
 * that reads the totals of these units and nothing of the people in them. Only a day in the past, and a part of the
 * people, is worked out from the people, with today's organisation.
 * @param unitId null: the topmost unit that the actor may see; an installation without units has an empty matrix
 */
export async function gapMatrix(
  actor: Actor,
  unitId: string | null,
  filter: MatrixFilter,
  language: Language,
): Promise<GapMatrix> {
  const counted = await countMatrix(actor, unitId, filter, language);
  const { units, path, competencies, cells } = counted;
  const columns = matrixColumns(competencies, filter);
  return {
    unit: topOf(counted),
    path,
    kinds: [...new Set(competencies.map(({ kind }) => kind))],
    choices: filter.competencyId
      ? matrixColumns(competencies, { ...filter, competencyId: null })
      : columns,
    columns,
    rows: matrixRows(units, competencies, columns, cells),
  };
}

/** A matrix as it was counted: the unit itself first, then those below it; the cells name both by their place. */
export type CountedMatrix = {
  units: { id: string; code: string; name: string; opens: boolean }[];
  path: GapMatrix['path'];
  competencies: MatrixCompetency[];
  cells: MatrixCell[];
};

export async function countMatrix(
  actor: Actor,
  unitId: string | null,
  filter: MatrixFilter,
  language: Language,
): Promise<CountedMatrix> {
  if (!canSeeGaps(actor)) throw notFound();
  const scope = unitScope(actor, ...READ_ROLES);
  const values = [unitId, scope, filter.asOf, filter.everyone];
  const stored = isCountedFromPeople(filter)
    ? await rowPlanned<Stored>(FROM_PEOPLE, [
        ...values,
        await settingOn('people.activeStandings', today()),
        ...narrowingValues(filter),
      ])
    : await row<Stored>('gap-matrix', FROM_TOTALS, values);
  if (!stored || (!stored.units && unitId)) throw notFound();
  return {
    units: stored.units ?? [],
    path: stored.path,
    competencies: stored.competencies.map(({ name, ...competency }) => ({
      ...competency,
      name: inLanguage(name, language),
    })),
    cells: stored.cells,
  };
}

export function topOf({ units: [unit] }: CountedMatrix): GapMatrix['unit'] {
  return unit ? { id: unit.id, code: unit.code, name: unit.name } : { id: '', code: '', name: '' };
}

type Stored = {
  units: CountedMatrix['units'] | null;
  path: GapMatrix['path'];
  competencies: { id: string; code: string; name: Localised; kind: string }[];
  cells: MatrixCell[];
};

/** $1 unit or null, $2 the units where the actor's grants begin or null for everywhere, $3 as of, $4 everyone */
function matrixStatement(counts: string): string {
  return `
  WITH top AS MATERIALIZED (
    SELECT u.id, u.code, u.name, u."parentId" FROM "Unit" u
     WHERE CASE WHEN $1::uuid IS NOT NULL THEN u.id = $1::uuid
                    AND ($2::uuid[] IS NULL OR EXISTS (
                           SELECT 1 FROM "UnitAncestor" a WHERE a."unitId" = u.id AND a."ancestorId" = ANY ($2::uuid[])))
                WHEN $2::uuid[] IS NOT NULL THEN u.id = ANY ($2::uuid[])
                ELSE u."parentId" IS NULL END
     ORDER BY (SELECT count(*) FROM "UnitAncestor" a WHERE a."unitId" = u.id), u.code LIMIT 1
  ), shown AS MATERIALIZED (
    SELECT id, code, name, 0 AS place FROM top
     UNION ALL
    SELECT u.id, u.code, u.name, 1 FROM "Unit" u JOIN top ON u."parentId" = top.id
  ), unit AS (
    SELECT id, code, name, EXISTS (SELECT 1 FROM "Unit" c WHERE c."parentId" = shown.id) AS opens,
           row_number() OVER (ORDER BY place, code) - 1 AS n
      FROM shown
  ), counted AS MATERIALIZED (
    SELECT "unitId", "competencyId", sum(pairs) AS pairs, sum(unassessed) AS unassessed,
           sum("measuredGap") AS gap, sum("measuredSum") AS levels, sum("requiredSum") AS required,
           sum(severity) AS severity
      FROM (${counts}) c GROUP BY 1, 2 HAVING sum(pairs) > 0
  ), competency AS (
    SELECT k.id, k.code, k.name, k.kind, row_number() OVER (ORDER BY k.position, k.code) - 1 AS n
      FROM "Competency" k
     WHERE k."archivedAt" IS NULL AND k.id IN (SELECT "competencyId" FROM counted)
  )
  SELECT (SELECT json_agg(json_build_object('id', id, 'code', code, 'name', name, 'opens', opens) ORDER BY n)
            FROM unit) AS units,
         coalesce((SELECT json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY a.distance DESC)
                     FROM top JOIN "UnitAncestor" a ON a."unitId" = top.id AND a.distance > 0
                     JOIN "Unit" p ON p.id = a."ancestorId"
                    WHERE $2::uuid[] IS NULL OR EXISTS (
                            SELECT 1 FROM "UnitAncestor" x WHERE x."unitId" = p.id AND x."ancestorId" = ANY ($2::uuid[]))),
                  '[]') AS path,
         coalesce((SELECT json_agg(json_build_object('id', id, 'code', code, 'name', name, 'kind', kind) ORDER BY n)
                     FROM competency), '[]') AS competencies,
         coalesce((SELECT json_agg(json_build_array(u.n, k.n, c.pairs, c.unassessed, c.gap, c.levels, c.required,
                            c.severity))
                     FROM counted c JOIN unit u ON u.id = c."unitId" JOIN competency k ON k.id = c."competencyId"),
                  '[]') AS cells`;
}

const FROM_TOTALS = matrixStatement(STORED_COUNTS);
const FROM_PEOPLE = matrixStatement(PEOPLE_COUNTS);
