import type { Day } from '#app/platform/clock.ts';
import type { RunStatement } from '#app/platform/db.server.ts';

import type { StandardFact, StandardScope } from './standard.ts';
import { cellName, type StandardCell } from './standard-change.ts';

/** What inheritance asks of a position: its id, its family and its level. */
export type StandardPlace = { id: string; family: string | null; level: string };

export type StandardEntryLine = StandardFact & {
  key: string;
  competencyId: string;
  decreeNumber: string;
  decreeDate: Day | null;
  imported: boolean;
};

export type StandardEntries = {
  /** Of one scope about one competency, in the order in which they were made. */
  of: (cell: StandardCell) => StandardEntryLine[];
  /** All that apply to a position about one competency, in that order within each scope. */
  applyingTo: (place: StandardPlace, competencyId: string) => StandardEntryLine[];
};

/**
 * The entries about these competencies of these positions, families and levels.
 * @param competencyIds null: about all that are in force
 */
export async function standardEntries(
  run: RunStatement,
  competencyIds: string[] | null,
  keys: Record<StandardScope, string[]>,
): Promise<StandardEntries> {
  const lines = await run<StandardEntryLine>(ENTRIES, [
    competencyIds,
    keys.position,
    keys.family,
    keys.level,
  ]);
  const said = new Map<string, StandardEntryLine[]>();
  for (const line of lines) {
    const name = cellName(line);
    const known = said.get(name);
    if (known) known.push(line);
    else said.set(name, [line]);
  }
  const of = (cell: StandardCell) => said.get(cellName(cell)) ?? [];
  return {
    of,
    applyingTo: (place, competencyId) =>
      scopesOf(place).flatMap((scope) => of({ ...scope, competencyId })),
  };
}

/** The keys of all scopes that speak for these positions. */
export function keysOf(places: StandardPlace[]): Record<StandardScope, string[]> {
  return {
    position: places.map(({ id }) => id),
    family: [...new Set(places.flatMap(({ family }) => family ?? []))],
    level: [...new Set(places.map(({ level }) => level))],
  };
}

export function scopesOf({
  id,
  family,
  level,
}: StandardPlace): { scope: StandardScope; key: string }[] {
  return [
    { scope: 'position', key: id },
    ...(family === null ? [] : [{ scope: 'family' as const, key: family }]),
    { scope: 'level', key: level },
  ];
}

/** $1 competencies or null, $2 positions, $3 families, $4 levels */
const ENTRIES = `
  SELECT e.id, e."competencyId", e.level, e.importance, e."validFrom"::text, e."decreeNumber",
         e."decreeDate"::text, e.imported,
         CASE WHEN e."positionId" IS NOT NULL THEN 'position' WHEN e.family IS NOT NULL THEN 'family'
              ELSE 'level' END AS scope,
         coalesce(e."positionId"::text, e.family, e."positionLevel") AS key
    FROM "StandardEntry" e
   WHERE CASE WHEN $1::uuid[] IS NOT NULL THEN e."competencyId" = ANY ($1::uuid[])
              ELSE e."competencyId" IN (SELECT k.id FROM "Competency" k WHERE k."archivedAt" IS NULL) END
     AND (e."positionId" = ANY ($2::uuid[]) OR e.family = ANY ($3::text[]) OR e."positionLevel" = ANY ($4::text[]))
   ORDER BY e."createdAt", e.id`;
