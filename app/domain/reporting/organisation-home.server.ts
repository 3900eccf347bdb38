import { canSeeGaps } from '#app/domain/competency/competency-policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { DomainError } from '#app/platform/errors.ts';
import type { Language } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import type { MatrixRow } from './gap-matrix.ts';
import { gapMatrix } from './gap-matrix.server.ts';
import { type Movement, recentMovement } from './recent-movement.server.ts';

type UnitLine = Pick<MatrixRow, 'unitId' | 'name' | 'total'>;

export type OrganisationHome = {
  /** Null where nothing is counted yet: no import, no standards. */
  unit: UnitLine | null;
  /** The units right below with the most measured gaps. */
  units: UnitLine[];
  /** How many more there are. */
  more: number;
  movement: Movement;
};

const SHOWN_UNITS = 8;

/** The matrix in small and what has moved. Null for those who do not see it. */
export async function organisationHome(
  actor: Actor,
  language: Language,
): Promise<OrganisationHome | null> {
  if (!canSeeGaps(actor)) return null;
  const filter = { kind: null, everyone: false, asOf: today() };
  const [rows, movement] = await Promise.all([
    gapMatrix(actor, null, filter, language).then(
      (matrix) => matrix.rows,
      (error: unknown) => noUnits(error),
    ),
    recentMovement(actor, language),
  ]);
  const unit = rows.find(({ role, total }) => role === 'total' && total.pairs > 0);
  const below = rows
    .filter(({ role }) => role === 'child')
    .sort((a, b) => b.total.measuredGap - a.total.measuredGap || (a.code < b.code ? -1 : 1));
  return {
    unit: unit ? lineOf(unit) : null,
    units: below.slice(0, SHOWN_UNITS).map(lineOf),
    more: Math.max(0, below.length - SHOWN_UNITS),
    movement,
  };
}

/** An installation without units has no matrix: that is no error here. */
function noUnits(error: unknown): MatrixRow[] {
  if (error instanceof DomainError && error.kind === 'not-found') return [];
  throw error;
}

function lineOf({ unitId, name, total }: MatrixRow): UnitLine {
  return { unitId, name, total };
}
