import { isListed } from '#app/domain/catalogue/listed-courses.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { addDays, toDate, toDay } from '#app/platform/clock.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import { inForce } from '#app/platform/in-force.ts';

import {
  type EndRequirement,
  readScope,
  type RequireTraining,
  type TrainingScope,
} from './require-training.ts';
import { mayChangeTrainings } from './training-policy.ts';
import { TRAININGS_LOCK } from './turn-sql.server.ts';

/**
 * Requires a course of everybody in a position, family or level from a day on; the turns of the people follow.
 * @returns the requirement's id
 * @throws conflict when the same course is already required of the same scope then or later
 */
export async function requireTraining(actor: Actor, input: RequireTraining): Promise<string> {
  mayChangeTrainings(actor);
  const scope = readScope(input.scope);
  const { courseId, importance, dueDays, everyMonths, aheadDays, validFrom } = input;
  const [positionId, family, positionLevel] = keysOf(scope);
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${TRAININGS_LOCK}::bigint)`;
    await assertKnown(tx, scope, courseId);
    const [known] = await runIn(tx)<object>(SAME, [...keysOf(scope), courseId, validFrom]);
    if (known) throw new DomainError('conflict', 'trainingRequired', {}, 'scope');
    const id = newId();
    await tx.trainingRequirement.create({
      data: {
        id,
        positionId,
        family,
        positionLevel,
        courseId,
        importance,
        dueDays,
        everyMonths,
        aheadDays,
        validFrom: toDate(validFrom),
        decreeNumber: input.decreeNumber,
        decreeDate: input.decreeDate ? toDate(input.decreeDate) : null,
        createdById: actor.accountId,
      },
    });
    await recordEvent(tx, actor, 'requirement.created', id, { courseId });
    return id;
  });
}

/**
 * Ends a requirement as of a day; the open turns of the people are released when it comes.
 * @throws conflict when it ends earlier already or the day lies before its first
 */
export async function endRequirement(
  actor: Actor,
  requirementId: string,
  { endsOn }: EndRequirement,
): Promise<void> {
  mayChangeTrainings(actor);
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${TRAININGS_LOCK}::bigint)`;
    const found = await tx.trainingRequirement.findUnique({ where: { id: requirementId } });
    if (!found) throw notFound();
    const validUntil = addDays(endsOn, -1);
    if (endsOn < toDay(found.validFrom))
      throw new DomainError('invalid', 'trainingEndsBefore', {}, 'endsOn');
    if (found.validUntil && toDay(found.validUntil) < validUntil)
      throw new DomainError('conflict', 'trainingEnded', {}, 'endsOn');
    await tx.trainingRequirement.update({
      where: { id: requirementId },
      data: { validUntil: toDate(validUntil) },
    });
    const { courseId } = found;
    await recordEvent(tx, actor, 'requirement.ended', requirementId, { courseId, validUntil });
  });
}

/** What stands in the three columns of a scope: position, family, level. */
export function keysOf({
  kind,
  key,
}: TrainingScope): [string | null, string | null, string | null] {
  return [
    kind === 'position' ? key : null,
    kind === 'family' ? key : null,
    kind === 'level' ? key : null,
  ];
}

async function assertKnown(tx: Tx, { kind, key }: TrainingScope, courseId: string) {
  const column = { position: 'id::text', family: 'family', level: 'level' }[kind];
  const [scope] = await runIn(tx)<object>(`SELECT 1 FROM "Position" WHERE ${column} = $1 LIMIT 1`, [
    key,
  ]);
  if (!scope) throw new DomainError('invalid', 'invalid', {}, 'scope');
  const [course] = await runIn(tx)<object>(
    `SELECT 1 FROM "Course" c WHERE c.id = $1::uuid AND ${isListed('c')}`,
    [courseId],
  );
  if (!course) throw new DomainError('invalid', 'invalid', {}, 'courseId');
}

const SAME = `
  SELECT 1 FROM "TrainingRequirement" r
   WHERE (r."positionId", r.family, r."positionLevel") IS NOT DISTINCT FROM ($1::uuid, $2::text, $3::text)
     AND r."courseId" = $4::uuid AND (${inForce('r', '$5::date')} OR r."validFrom" > $5::date)
     AND (r."validUntil" IS NULL OR r."validUntil" >= r."validFrom")`;
