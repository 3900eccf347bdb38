import { now } from '#app/platform/clock.ts';
import { rows, type Tx } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { remembered } from '#app/platform/remembered.ts';

import type { KeyChange } from './key-change.ts';
import type { QuestionWork } from './quiz-work.ts';

/** A published key set right, the latest of its question. */
export type KeyCorrection = KeyChange & {
  questionId: string;
  /** Of the quiz version, from one. */
  number: number;
  reason: string;
  createdAt: Date;
};

/**
 * How many corrections a quiz version has, for statements that run anyway: whoever grades knows by it what to read.
 * @param quizVersionId expression for its id
 */
export function correctionCount(quizVersionId: string): string {
  return `(SELECT coalesce(max(k.number), 0) FROM "KeyCorrection" k WHERE k."quizVersionId" = ${quizVersionId})`;
}

/**
 * What holds of each question after the first so many corrections of a quiz version. That never changes, for they are
 * numbered and only ever added to, so it is read once.
 */
export function keyCorrections(
  quizVersionId: string,
  upTo: number,
): Promise<ReadonlyMap<string, KeyCorrection>> {
  return upTo === 0 ? Promise.resolve(NONE) : kept(`${quizVersionId} ${upTo}`);
}

const NONE: ReadonlyMap<string, KeyCorrection> = new Map();

const kept = remembered(200, async (id): Promise<ReadonlyMap<string, KeyCorrection>> => {
  const found = await rows<KeyCorrection>('key-corrections', CORRECTIONS, id.split(' '));
  return new Map(found.map((correction) => [correction.questionId, correction]));
});

const CORRECTIONS = `
  SELECT DISTINCT ON ("quizQuestionId") "quizQuestionId" AS "questionId", number, kind, key, reason, "createdAt"
    FROM "KeyCorrection" WHERE "quizVersionId" = $1::uuid AND number <= $2::int
   ORDER BY "quizQuestionId", number DESC`;

/** How many corrections a quiz version has; of two who add one at the same time, one waits for the other. */
export async function lockedCorrections(tx: Tx, quizVersionId: string): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`key ${quizVersionId}`}, 0))`;
  const last = await tx.keyCorrection.aggregate({
    where: { quizVersionId },
    _max: { number: true },
  });
  return last._max.number ?? 0;
}

/** Adds a correction to a quiz version whose corrections this transaction has locked. @returns its id */
export async function addCorrection(
  tx: Tx,
  correction: KeyChange & {
    quizVersionId: string;
    questionId: string;
    number: number;
    reason: string;
    createdById: string | null;
    /** The question as its author wrote it with another key; the next correction begins with it. */
    work?: QuestionWork | null;
  },
): Promise<string> {
  const { questionId: quizQuestionId, key, work, ...facts } = correction;
  const id = newId();
  await tx.keyCorrection.create({
    data: {
      id,
      quizQuestionId,
      ...facts,
      ...(key && { key }),
      ...(work && { work }),
      createdAt: now(),
    },
  });
  return id;
}
