import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { pool, row, rows, runOn } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { likePattern } from '#app/platform/like-pattern.ts';
import { today } from '#app/platform/today.server.ts';

import { canKeepStandards } from './competency-policy.ts';
import type { GridSearch } from './grid-search.ts';
import { decidingEntry, latestBegun, type StandardScope } from './standard.ts';
import {
  keysOf,
  type StandardEntries,
  standardEntries,
  type StandardPlace,
} from './standard-entries.server.ts';

/** Rows of a page at most, and cells: a form of thousands of fields serves nobody. */
const ROWS = 60;
const CELLS = 1_500;
const FEWEST_ROWS = 10;

export type GridCell = { level: number | null; importance: string };
export type GridColumn = { id: string; code: string; name: Localised; levels: number };
export type GridRow = {
  /** Id of the position, name of the family, code of the level. */
  key: string;
  code: string;
  name: string;
  cells: {
    /** What the row itself says on the day; null: nothing. */
    own: GridCell | null;
    /** What counts while the row says nothing; null: not required. */
    inherited: (GridCell & { scope: StandardScope }) | null;
  }[];
};

export type StandardGrid = {
  rows: GridRow[];
  columns: GridColumn[];
  kind: string;
  kinds: string[];
  levels: string[];
  families: string[];
  /** The importances that can be written, most first. */
  importances: string[];
  total: number;
  pages: number;
};

type Head = Pick<StandardGrid, 'kind' | 'kinds' | 'levels' | 'families' | 'columns'>;
type Line = { key: string; code: string; name: string; total: number } & StandardPlace;

/** The cells that can be changed at once: positions, families or levels against the competencies of one kind. */
export async function standardGrid(
  actor: Pick<Actor, 'grants'>,
  search: GridSearch,
): Promise<StandardGrid> {
  if (!canKeepStandards(actor as Actor)) throw notFound();
  const head = (await row<Head>('grid-head', HEAD, [
    search.kind,
    likePattern(search.of.toLowerCase()),
  ]))!;
  const size = Math.min(
    ROWS,
    Math.max(FEWEST_ROWS, Math.floor(CELLS / Math.max(1, head.columns.length))),
  );
  const lines = await rows<Line>('grid-rows', LINES, [
    search.rows,
    likePattern(search.q.toLowerCase()),
    search.level,
    search.family,
    size,
    (search.page - 1) * size,
  ]);
  const weights = await settingOn('competency.importanceWeights', today());
  const importances = Object.keys(weights).sort((a, b) => weights[b]! - weights[a]!);
  const total = lines[0]?.total ?? 0;
  const entries = await entriesOf(search, lines, head.columns);
  return {
    ...head,
    importances,
    total,
    pages: Math.ceil(total / size),
    rows: lines.map((line) => ({
      key: line.key,
      code: line.code,
      name: line.name,
      cells: head.columns.map(({ id }) => cellOf(search, line, id, entries)),
    })),
  };
}

async function entriesOf(search: GridSearch, lines: Line[], columns: GridColumn[]) {
  const keys = { position: [], family: [], level: [], [search.rows]: lines.map(({ key }) => key) };
  return standardEntries(
    runOn(pool),
    columns.map(({ id }) => id),
    search.rows === 'position' ? keysOf(lines) : keys,
  );
}

function cellOf(
  { rows: scope, day }: GridSearch,
  line: Line,
  competencyId: string,
  entries: StandardEntries,
): GridRow['cells'][number] {
  const own = latestBegun(entries.of({ scope, key: line.key, competencyId }), day);
  const wider =
    scope === 'position'
      ? decidingEntry(
          entries.applyingTo(line, competencyId).filter((entry) => entry.scope !== 'position'),
          day,
        )
      : null;
  return {
    own: own && { level: own.level, importance: own.importance },
    inherited: wider && { level: wider.level, importance: wider.importance, scope: wider.scope },
  };
}

/** $1 kind or null, $2 part of the name or code of a competency */
const HEAD = `
  WITH kind AS (
    SELECT k.kind AS name, min(k.position) AS place FROM "Competency" k
     WHERE k."archivedAt" IS NULL GROUP BY 1
  ), chosen AS (
    SELECT coalesce((SELECT name FROM kind WHERE name = $1),
                    (SELECT name FROM kind ORDER BY place, name LIMIT 1), '') AS name
  )
  SELECT (SELECT name FROM chosen) AS kind,
         (SELECT coalesce(array_agg(name ORDER BY place, name), '{}') FROM kind) AS kinds,
         (SELECT coalesce(array_agg(DISTINCT level ORDER BY level), '{}') FROM "Position") AS levels,
         (SELECT coalesce(array_agg(DISTINCT family ORDER BY family) FILTER (WHERE family IS NOT NULL), '{}')
            FROM "Position") AS families,
         (SELECT coalesce(json_agg(json_build_object('id', k.id, 'code', k.code, 'name', k.name,
                                   'levels', jsonb_array_length(f.levels)) ORDER BY k.position, k.code), '[]')
            FROM "Competency" k JOIN "Framework" f ON f.id = k."frameworkId"
           WHERE k."archivedAt" IS NULL AND k.kind = (SELECT name FROM chosen)
             AND ($2::text IS NULL OR lower(k.code) LIKE $2 OR lower(k.name->>'id') LIKE $2
                  OR lower(k.name->>'en') LIKE $2)) AS columns`;

/** $1 scope of the rows, $2 part of name or code, $3 level, $4 family, $5 rows of a page, $6 rows before it */
const LINES = `
  WITH line AS (
    SELECT p.id::text AS key, p.code, p.name, p.id::text AS id, p.family, p.level FROM "Position" p
     WHERE $1 = 'position' AND ($3::text IS NULL OR p.level = $3) AND ($4::text IS NULL OR p.family = $4)
     UNION ALL
    SELECT p.family, '', p.family, '', p.family, '' FROM "Position" p
     WHERE $1 = 'family' AND p.family IS NOT NULL GROUP BY p.family
     UNION ALL
    SELECT p.level, '', p.level, '', NULL, p.level FROM "Position" p WHERE $1 = 'level' GROUP BY p.level
  )
  SELECT *, count(*) OVER ()::int AS total FROM line
   WHERE $2::text IS NULL OR lower(name) LIKE $2 OR lower(code) LIKE $2
   ORDER BY code, key LIMIT $5 OFFSET $6`;
