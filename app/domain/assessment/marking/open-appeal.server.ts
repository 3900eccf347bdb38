import type { Marks } from '#app/domain/assessment/grading.ts';
import type { AttemptPath } from '#app/domain/assessment/own-attempt.server.ts';
import { attemptResult } from '#app/domain/assessment/attempt-result.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, row } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import type { Localised } from '#app/platform/i18n.ts';
import type { PutQuestion } from '#app/question-types/put-question.ts';
import { today } from '#app/platform/today.server.ts';

import { type AppealRefusal, appealRefusal } from './appeal.ts';
import { lockClosedAttempt } from './marked-attempt.server.ts';

/**
 * The actor asks for a second look at a question of an attempt of their own, with a reason. Each question once; an answer
 * that waits for its first mark is not given a second.
 * @throws not found where it is not theirs; conflict where it can no longer be asked for
 */
export async function openAppeal(
  actor: Actor,
  path: AttemptPath,
  { questionId, reason }: { questionId: string; reason: string },
): Promise<void> {
  const { refusal } = await appealPlace(actor, path, questionId);
  if (refusal) throw new DomainError('conflict', refusal);
  const { attemptId, enrollmentId } = path;
  await db.$transaction(async (tx) => {
    const attempt = await lockClosedAttempt(tx, attemptId);
    const mark = attempt?.marks[questionId];
    if (!attempt || !mark || mark.waits) throw new DomainError('conflict', 'appealClosed');
    if (mark.asked) throw new DomainError('conflict', 'appealWaiting');
    const id = newId();
    await tx.appeal.create({ data: { id, attemptId, questionId, reason, openedAt: now() } });
    const marks: Marks = { ...attempt.marks, [questionId]: { ...mark, asked: true } };
    await tx.$executeRaw`
      UPDATE "Attempt" SET marks = ${JSON.stringify(marks)}::jsonb WHERE id = ${attemptId}::uuid`;
    await recordEvent(tx, actor, 'appeal.opened', id, { attemptId, questionId, enrollmentId });
  });
}

export type AppealPlace = {
  title: Localised;
  /** From one. */
  place: number;
  question: PutQuestion;
  /** In hundredths. */
  points: number;
  pointsOutOf: number;
  /** Why it cannot be asked for; null where it can. */
  refusal: AppealRefusal | null;
  /** The last day on which it can. */
  until: Date | null;
};

/**
 * A question of an attempt of the actor's own that the review shows, and whether a second look can be asked for.
 * @throws not found where the review does not show it
 */
export async function appealPlace(
  actor: Actor,
  path: AttemptPath,
  questionId: string,
): Promise<AppealPlace> {
  const result = await attemptResult(actor, path);
  const at = result.questions.findIndex(({ id }) => id === questionId);
  const question = result.questions[at];
  if (!question) throw notFound();
  const graded = await row<{ at: Date }>('graded-at', GRADED_AT, [path.attemptId]);
  const days = await settingOn('assessment.appealDays', today());
  const { points, pointsOutOf, kind, stem, put, asked } = question;
  const facts = { asked, waits: result.score === null, pointsOutOf, points };
  return {
    ...{ title: result.title, place: at + 1, question: { kind, stem, put }, points, pointsOutOf },
    ...appealRefusal({ ...facts, gradedAt: graded?.at ?? null, days, now: now() }),
  };
}

const GRADED_AT = `
  SELECT greatest(s."submittedAt", (SELECT max(x."markedAt") FROM "AnswerMark" x WHERE x."attemptId" = s.id)) AS at
    FROM "Attempt" s WHERE s.id = $1`;
