import { hasMarker, markable, MARKABLE_JOINS } from '#app/domain/assessment/markable-sql.server.ts';

/** Condition on a marker, the account a: has not marked the answer to question u in attempt s. */
const HAS_NOT_MARKED = `NOT EXISTS (
  SELECT 1 FROM "AnswerMark" done
   WHERE done."attemptId" = s.id AND done."questionId" = u.id AND done."markedById" = a.id)`;

/**
 * From "Attempt" s on: the person, the course and the rules of its quiz, as `markable` asks for them. Question u is the
 * caller's.
 */
export const ANSWER_JOINS = `${MARKABLE_JOINS}
    JOIN "QuizVersion" z ON z.id = s."quizVersionId"`;

/** Condition: somebody may mark the answer to question u in attempt s; the five parameters are `markerValues`. */
export const markableAnswer = (first: number) => markable(first, HAS_NOT_MARKED);

/**
 * Somebody else can mark the answer to question u in attempt s and has not.
 * @param day parameter, the last of `markerValues`
 * @param me parameter: the account that asks
 */
export const othersCanMark = (day: string, me: string) =>
  hasMarker(day, `a.id IS DISTINCT FROM ${me}::uuid AND ${HAS_NOT_MARKED}`);

/** The same, also as a training manager of another unit: where nobody can, the answer waits for ever. */
export const anybodyElseCanMark = (day: string, me: string) =>
  hasMarker(day, `a.id IS DISTINCT FROM ${me}::uuid AND ${HAS_NOT_MARKED}`, true);

/** Attempts whose people still learn: work of those who have left waits for nobody. */
export const STILL_LEARNS = `e.status IN ('enrolled', 'in_progress', 'completed')`;
