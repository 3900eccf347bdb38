import { settingOn } from '#app/domain/settings/setting.server.ts';
import { isDay } from '#app/platform/clock.ts';
import type { RunStatement } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

import { latestBegun, SINCE_EVER, type StandardFact, type StandardScope } from './standard.ts';
import {
  cellName,
  LONGEST_DECREE,
  type StandardChange,
  type StandardRevision,
} from './standard-change.ts';
import { keysOf, standardEntries, type StandardPlace } from './standard-entries.server.ts';

export type StandardPosition = StandardPlace & { code: string };
export type RevisedCell = StandardChange & {
  /** What the scope itself says on the day until now; null: nothing. */
  before: { level: number | null; importance: string } | null;
  /** An entry that begins later takes the cell over from its own day on. */
  later: boolean;
};

export type ReadRevision = {
  /** The cells that really change; what says the same as before is left out. */
  cells: RevisedCell[];
  /** Every position that a changed cell applies to. */
  positions: StandardPosition[];
  /** The entries that apply to a position, about one competency, in the order in which they were made. */
  entriesOf: (position: StandardPosition, competencyId: string) => StandardFact[];
};

type Competency = { id: string; code: string; archived: boolean; levels: number };

/**
 * Checks a revision against what there is and reads what it changes.
 * @throws DomainError `invalid`, naming the cell as the field and the place in words
 */
export async function readRevision(
  run: RunStatement,
  revision: StandardRevision,
): Promise<ReadRevision> {
  const { changes, validFrom } = revision;
  checkDates(revision);
  const positions = await run<StandardPosition>(POSITIONS, keysNamed(changes));
  const competencies = await run<Competency>(COMPETENCIES, [
    [...new Set(changes.map(({ competencyId }) => competencyId))],
  ]);
  await checkCells(changes, positions, competencies);
  const entries = await standardEntries(
    run,
    competencies.map(({ id }) => id),
    keysOf(positions),
  );
  const cells = changes.flatMap((change) => {
    const known = entries.of(change);
    const before = latestBegun(known, validFrom);
    if (same(change, before)) return [];
    return [{ ...change, before, later: known.some((entry) => entry.validFrom > validFrom) }];
  });
  return {
    cells,
    positions: positions.filter((position) => cells.some((cell) => appliesTo(cell, position))),
    entriesOf: entries.applyingTo,
  };
}

export function appliesTo({ scope, key }: StandardChange, position: StandardPosition): boolean {
  if (scope === 'position') return position.id === key;
  return scope === 'family' ? position.family === key : position.level === key;
}

/** The importance of what is not required says nothing. */
function same(change: StandardChange, before: StandardFact | null): boolean {
  const level = before?.level ?? null;
  if (change.level !== level) return false;
  return !level || change.importance === before?.importance;
}

function checkDates({ changes, validFrom, decreeNumber, decreeDate }: StandardRevision): void {
  if (changes.length === 0) throw new DomainError('invalid', 'standardNothing');
  if (!isDay(validFrom) || validFrom < SINCE_EVER)
    throw new DomainError('invalid', 'invalid', {}, 'validFrom');
  if (decreeNumber.length > LONGEST_DECREE)
    throw new DomainError('invalid', 'tooLong', { max: LONGEST_DECREE }, 'decreeNumber');
  if (decreeDate !== null && !isDay(decreeDate))
    throw new DomainError('invalid', 'invalid', {}, 'decreeDate');
}

async function checkCells(
  changes: StandardChange[],
  positions: StandardPosition[],
  competencies: Competency[],
): Promise<void> {
  const importances = Object.keys(await settingOn('competency.importanceWeights', today()));
  const known = new Map(competencies.map((competency) => [competency.id, competency]));
  const seen = new Set<string>();
  for (const change of changes) {
    const competency = known.get(change.competencyId);
    const position = positions.find((one) => appliesTo(change, one));
    const refuse = (code: string, more: Record<string, string | number> = {}) => {
      const key = change.scope === 'position' ? (position?.code ?? change.key) : change.key;
      const place = `${key} · ${competency?.code ?? change.competencyId}`;
      throw new DomainError('invalid', code, { place, ...more }, cellName(change));
    };
    if (seen.has(cellName(change))) refuse('standardTwice');
    seen.add(cellName(change));
    if (!position) refuse('standardScopeUnknown');
    if (!competency) refuse('standardCompetencyUnknown');
    if (competency?.archived) refuse('standardArchived');
    if (!importances.includes(change.importance))
      refuse('standardImportance', { importances: importances.join(', ') });
    const most = competency?.levels ?? 0;
    if (change.level !== null && !isLevel(change.level, most))
      refuse('standardLevel', { max: most });
  }
}

function isLevel(level: number, most: number): boolean {
  return Number.isInteger(level) && level >= 0 && level <= most;
}

function keysNamed(changes: StandardChange[]): string[][] {
  const keys = (wanted: StandardScope) => [
    ...new Set(changes.flatMap(({ scope, key }) => (scope === wanted ? [key] : []))),
  ];
  return [keys('position'), keys('family'), keys('level')];
}

const POSITIONS = `
  SELECT id, code, family, level FROM "Position"
   WHERE id::text = ANY ($1::text[]) OR family = ANY ($2::text[]) OR level = ANY ($3::text[])`;

const COMPETENCIES = `
  SELECT k.id, k.code, k."archivedAt" IS NOT NULL AS archived, jsonb_array_length(f.levels) AS levels
    FROM "Competency" k JOIN "Framework" f ON f.id = k."frameworkId"
   WHERE k.id::text = ANY ($1::text[])`;
