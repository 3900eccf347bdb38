import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

import { seenIndicators } from './competency-form.ts';
import { ratableLevel } from './ratable-level.server.ts';
import { type LevelChange, recordProofOfLevel } from './record-evidence.server.ts';

/** What a rater says: a level, which of its indicators were seen (by their place), and a remark. */
export type Rating = {
  competencyId: string;
  level: number;
  indicators?: string[];
  remark?: string;
};

/**
 * Keeps what a rater says of a person's level today.
 * @param tx holds the levels of the person (`lockLevels`)
 * @throws levelUnknown: no such level of a competency in force
 */
export async function keepRating(
  tx: Tx,
  actor: Actor,
  {
    employeeId,
    source,
    rating,
  }: { employeeId: string; source: 'self' | 'supervisor'; rating: Rating },
): Promise<LevelChange> {
  const { competencyId, level, remark } = rating;
  const said = { competencyId, level, source, takenOn: today() };
  const { indicators, validUntil } = await ratableLevel(tx, said);
  return recordProofOfLevel(tx, actor, employeeId, {
    ...said,
    id: newId(),
    validUntil,
    assessor: actor.name,
    remark,
    indicators: seenIndicators(rating, indicators),
  });
}
