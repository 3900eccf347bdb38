import { type Day } from '#app/platform/clock.ts';
import { db, rows, type RunStatement, runIn, type Tx } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { recordEvents } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';

import {
  type Completion,
  type TrainingRule,
  type TrainingTurn,
  trainingTurns,
} from './training-turns.ts';
import { IMPORTANCE_ORDER, TRAININGS_LOCK } from './turn-sql.server.ts';

const BATCH = 2_000;

/**
 * Makes the turns at required courses follow what is required, who holds which position and what has been completed.
 * Of several requirements of one course that reach a person, one counts: that of the narrower scope (position before
 * family before level), within a scope the more important, then the earlier begun. Running again, or several at once,
 * changes nothing more. People are told of the turns that wait for them.
 * @param only of this course, of this person
 * @returns how many turns are new
 */
export async function assignTrainings(
  only: { courseId?: string; employeeId?: string } = {},
): Promise<number> {
  const { courseId = null, employeeId = null } = only;
  const required = await rows('course-required', REQUIRED, [courseId]);
  if (required.length === 0) return 0;
  if (employeeId) return assignTo([employeeId], courseId);
  let made = 0;
  for (let after: string | null = null; ;) {
    const batch: { id: string }[] = await rows('employees-after', PEOPLE, [after, BATCH]);
    if (batch.length === 0) return made;
    made += await assignTo(
      batch.map(({ id }) => id),
      courseId,
    );
    after = batch.at(-1)!.id;
  }
}

function assignTo(employeeIds: string[], courseId: string | null): Promise<number> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${TRAININGS_LOCK}::bigint)`;
      const day = today();
      const pairs = await runIn(tx)<Pair>(PAIRS, [
        day,
        employeeIds,
        courseId,
        env.ORGANISATION_TIME_ZONE,
      ]);
      const changed = pairs.flatMap((pair) => changesOf(pair, day));
      await update(
        runIn(tx),
        changed.filter(({ id }) => id !== null),
      );
      const made = await add(
        runIn(tx),
        changed.filter(({ id }) => id === null),
      );
      await tell(tx, made);
      return made.length;
    },
    { timeout: 120_000 },
  );
}

type Stored = TrainingTurn & { id: string };

/** A person and a requirement that applies to them, or has left turns that were not ended. */
type Pair = TrainingRule & {
  employeeId: string;
  requirementId: string;
  since: Day | null;
  turns: Stored[];
  completions: Completion[];
};

type Changed = TrainingTurn & { id: string | null; employeeId: string; requirementId: string };

function changesOf(pair: Pair, day: Day): Changed[] {
  const { employeeId, requirementId, since, completions, turns } = pair;
  return trainingTurns(pair, since, completions, turns, day).flatMap((turn, n) => {
    const stored = turns[n];
    const same =
      stored?.completion?.day === turn.completion?.day && stored?.endedOn === turn.endedOn;
    return stored && same ? [] : [{ ...turn, id: stored?.id ?? null, employeeId, requirementId }];
  });
}

async function update(run: RunStatement, turns: Changed[]): Promise<void> {
  if (turns.length === 0) return;
  await run(UPDATE, [
    turns.map(({ id }) => id),
    turns.map(({ completion }) => completion?.enrollmentId ?? null),
    turns.map(({ completion }) => completion?.day ?? null),
    turns.map(({ endedOn }) => endedOn),
  ]);
}

type Made = { id: string; employeeId: string; waits: boolean };

async function add(run: RunStatement, turns: Changed[]): Promise<Made[]> {
  if (turns.length === 0) return [];
  return run<Made>(ADD, [
    turns.map(() => newId()),
    turns.map(({ requirementId }) => requirementId),
    turns.map(({ employeeId }) => employeeId),
    turns.map(({ turn }) => turn),
    turns.map(({ assignedOn }) => assignedOn),
    turns.map(({ dueOn }) => dueOn),
    turns.map(({ completion }) => completion?.enrollmentId ?? null),
    turns.map(({ completion }) => completion?.day ?? null),
  ]);
}

/** One event for each person, whatever waits for them. */
async function tell(tx: Tx, made: Made[]): Promise<void> {
  const waiting = new Map<string, string[]>();
  for (const { id, employeeId, waits } of made)
    if (waits) waiting.set(employeeId, [...(waiting.get(employeeId) ?? []), id]);
  const events = [...waiting].map(([employeeId, assignmentIds]) => ({
    subjectId: assignmentIds[0]!,
    data: { employeeId, assignmentIds },
  }));
  await recordEvents(tx, { accountId: null }, 'training.assigned', events);
}

const REQUIRED = `
  SELECT 1 FROM "TrainingRequirement" WHERE $1::uuid IS NULL OR "courseId" = $1 LIMIT 1`;

const PEOPLE = `
  SELECT id FROM "Employee" WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2`;

/** The first day of the position held now, without a break; null where assignments do not say. */
const HELD_SINCE = `
  (SELECT min(a."validFrom") FROM "Assignment" a
    WHERE a."employeeId" = e.id AND a."positionId" = e."positionId"
      AND NOT EXISTS (SELECT 1 FROM "Assignment" other
                       WHERE other."employeeId" = e.id AND other."positionId" <> e."positionId"
                         AND other."validFrom" > a."validFrom"))`;

/** $1 today, $2 people, $3 course or null for all, $4 zone */
const PAIRS = `
  WITH requirement AS MATERIALIZED (
    SELECT * FROM "TrainingRequirement" WHERE $3::uuid IS NULL OR "courseId" = $3::uuid
  ), applying AS MATERIALIZED (
    SELECT DISTINCT ON (e.id, r."courseId") e.id AS "employeeId", r.id AS "requirementId",
           greatest(r."validFrom", e."positionSince", ${HELD_SINCE}) AS since
      FROM "Employee" e
      JOIN "Position" p ON p.id = e."positionId"
      JOIN requirement r ON (r."positionId" = p.id OR r.family = p.family OR r."positionLevel" = p.level)
       AND ${inForce('r', '$1::date')}
     WHERE e.id = ANY ($2::uuid[]) AND e."archivedAt" IS NULL
     ORDER BY e.id, r."courseId", r."positionId" IS NULL, r.family IS NULL, ${IMPORTANCE_ORDER('r.importance')},
              r."validFrom", r.id
  ), kept AS (
    SELECT DISTINCT t."employeeId", t."requirementId"
      FROM "TrainingAssignment" t JOIN requirement r ON r.id = t."requirementId"
     WHERE t."employeeId" = ANY ($2::uuid[]) AND t."endedOn" IS NULL
  )
  SELECT "employeeId", "requirementId", since::text,
         r."validUntil"::text, r."dueDays", r."everyMonths", r."aheadDays",
         coalesce((SELECT json_agg(json_build_object('id', t.id, 'turn', t.turn, 'assignedOn', t."assignedOn",
                            'dueOn', t."dueOn", 'endedOn', t."endedOn",
                            'completion', CASE WHEN t."completedOn" IS NOT NULL
                              THEN json_build_object('day', t."completedOn", 'enrollmentId', t."enrollmentId") END)
                            ORDER BY t.turn)
                     FROM "TrainingAssignment" t
                    WHERE t."requirementId" = r.id AND t."employeeId" = pair."employeeId"), '[]') AS turns,
         coalesce((SELECT json_agg(json_build_object('enrollmentId', n.id,
                            'day', (n."completedAt" AT TIME ZONE $4::text)::date))
                     FROM "Enrollment" n
                     JOIN "Offering" o ON o.id = n."offeringId"
                     JOIN "CourseVersion" v ON v.id = o."courseVersionId" AND v."courseId" = r."courseId"
                    WHERE n."employeeId" = pair."employeeId" AND n.status = 'completed'
                      AND n."completedAt" IS NOT NULL), '[]') AS completions
    FROM (SELECT * FROM applying FULL JOIN kept USING ("employeeId", "requirementId")) pair
    JOIN requirement r ON r.id = pair."requirementId"`;

const UPDATE = `
  UPDATE "TrainingAssignment" t
     SET "enrollmentId" = c.enrollment, "completedOn" = c.completed, "endedOn" = c.ended
    FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::date[]) AS c (id, enrollment, completed, ended)
   WHERE t.id = c.id`;

const ADD = `
  INSERT INTO "TrainingAssignment" (id, "requirementId", "employeeId", turn, "assignedOn", "dueOn", "enrollmentId",
                                    "completedOn")
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::date[], $6::date[], $7::uuid[], $8::date[])
      ON CONFLICT ("requirementId", "employeeId", turn) DO NOTHING
  RETURNING id, "employeeId", "completedOn" IS NULL AS waits`;
