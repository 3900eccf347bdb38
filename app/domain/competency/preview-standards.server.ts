import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import type { Day } from '#app/platform/clock.ts';
import { rows, runOn, pool } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';

import { canKeepStandards } from './competency-policy.ts';
import {
  appliesTo,
  readRevision,
  type ReadRevision,
  type RevisedCell,
  type StandardPosition,
} from './read-revision.server.ts';
import { requiredOn, type StandardFact } from './standard.ts';
import type { StandardRevision } from './standard-change.ts';
import { type StandardEffect, standardEffects } from './standard-effect.ts';

/** People whose requirement changes, and how many of them meet each effect in at least one competency. */
export type EffectCounts = { concerned: number } & Record<StandardEffect, number>;
export type UnitEffects = { unitId: string; name: string; people: EffectCounts };

export type DayEffects = {
  day: Day;
  people: EffectCounts;
  /** The same in pairs of person and competency: by so much the counts of the matrix change. */
  pairs: EffectCounts;
  /** By unit of the second level, most people concerned first. */
  units: UnitEffects[];
  /** Positions whose requirement changes, of those the changed cells speak of. */
  positionsMoved: number;
};

export type StandardPreview = {
  cells: RevisedCell[];
  positions: number;
  /** The day the revision begins; one gone by, and today. */
  days: DayEffects[];
};

/** What a revision would do, people of today counted, without writing anything. */
export async function previewStandards(
  actor: Pick<Actor, 'grants'>,
  revision: StandardRevision,
): Promise<StandardPreview> {
  if (!canKeepStandards(actor as Actor)) throw notFound();
  const read = await readRevision(runOn(pool), revision);
  const { validFrom } = revision;
  const days = validFrom < today() ? [today(), validFrom] : [validFrom];
  return {
    cells: read.cells,
    positions: read.positions.length,
    days: await Promise.all(days.map((day) => effectsOn(day, revision, read))),
  };
}

type Moved = {
  positionId: string;
  competencyId: string;
  before: number | null;
  after: number | null;
};
type Counted = { unitId: string | null; name: string | null } & Record<string, number>;

async function effectsOn(
  day: Day,
  revision: StandardRevision,
  read: ReadRevision,
): Promise<DayEffects> {
  const moved = read.positions.flatMap((position) => movedOn(day, revision, read, position));
  const counted = await rows<Counted>('standard-effects', EFFECTS, [
    moved.map(({ positionId }) => positionId),
    moved.map(({ competencyId }) => competencyId),
    moved.map(({ before }) => before),
    moved.map(({ after }) => after),
    day,
    await settingOn('people.activeStandings', today()),
  ]);
  const total = counted.find(({ unitId }) => unitId === null);
  return {
    day,
    people: countsOf(total, 'people'),
    pairs: countsOf(total, 'pairs'),
    units: counted.flatMap((line) =>
      line.unitId === null
        ? []
        : [{ unitId: line.unitId, name: line.name ?? '', people: countsOf(line, 'people') }],
    ),
    positionsMoved: new Set(moved.map(({ positionId }) => positionId)).size,
  };
}

/** The requirements of one position that would be others on that day, in level or importance. */
function movedOn(
  day: Day,
  { validFrom }: StandardRevision,
  { cells, entriesOf }: ReadRevision,
  position: StandardPosition,
): Moved[] {
  const revised = new Map<string, StandardFact[]>();
  for (const cell of cells) {
    if (!appliesTo(cell, position)) continue;
    const { competencyId, scope, level, importance } = cell;
    const fact = { id: '', scope, level, importance, validFrom };
    revised.set(competencyId, [...(revised.get(competencyId) ?? []), fact]);
  }
  return [...revised].flatMap(([competencyId, facts]) => {
    const entries = entriesOf(position, competencyId);
    const before = requiredOn(entries, day);
    const after = requiredOn([...entries, ...facts], day);
    if (before?.level === after?.level && before?.importance === after?.importance) return [];
    return [
      {
        positionId: position.id,
        competencyId,
        before: before?.level ?? null,
        after: after?.level ?? null,
      },
    ];
  });
}

function countsOf(line: Counted | undefined, what: 'people' | 'pairs'): EffectCounts {
  const counts = ['concerned' as const, ...standardEffects].map(
    (effect) => [effect, line?.[`${effect}_${what}`] ?? 0] as const,
  );
  return Object.fromEntries(counts) as EffectCounts;
}

/** As in standard-effect.ts, which tells why. */
const CONDITION: Record<StandardEffect, string> = {
  gained: 'held < after AND (before IS NULL OR held >= before)',
  grew: 'held < before AND after > before',
  shrank: 'held < after AND after < before',
  closed: 'held < before AND (after IS NULL OR held >= after)',
  toAssess: 'held IS NULL AND before IS NULL AND after IS NOT NULL',
  released: 'held IS NULL AND before IS NOT NULL AND after IS NULL',
};

const COUNTS = standardEffects.flatMap((effect) => [
  `count(DISTINCT "employeeId") FILTER (WHERE ${CONDITION[effect]})::int AS "${effect}_people"`,
  `count(*) FILTER (WHERE ${CONDITION[effect]})::int AS "${effect}_pairs"`,
]);

/** $1 positions, $2 competencies, $3 levels before, $4 after, $5 day, $6 standings that count as active */
const EFFECTS = `
  WITH moved AS MATERIALIZED (
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[])
      AS m ("positionId", "competencyId", before, after)
  ), place AS MATERIALIZED (
    SELECT u.id, coalesce((SELECT a."ancestorId" FROM "UnitAncestor" a WHERE a."unitId" = u.id
                            ORDER BY a.distance DESC OFFSET 1 LIMIT 1), u.id) AS top
      FROM "Unit" u
  ), pair AS (
    SELECT e.id AS "employeeId", p.top, m.before, m.after, h.level AS held
      FROM moved m
      JOIN "Employee" e ON e."positionId" = m."positionId" AND e."archivedAt" IS NULL
       AND e.standing = ANY ($6::text[])
      JOIN place p ON p.id = e."unitId"
      LEFT JOIN "HeldLevel" h ON h."employeeId" = e.id AND h."competencyId" = m."competencyId"
       AND ${inForce('h', '$5::date')}
  ), counted AS (
    SELECT top, count(DISTINCT "employeeId")::int AS concerned_people, count(*)::int AS concerned_pairs,
           ${COUNTS.join(',\n           ')}
      FROM pair GROUP BY GROUPING SETS ((), (top))
  )
  SELECT u.id AS "unitId", u.name, c.* FROM counted c LEFT JOIN "Unit" u ON u.id = c.top
   ORDER BY c.concerned_people DESC, u.code`;
