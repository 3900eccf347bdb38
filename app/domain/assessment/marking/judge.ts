import type { Answer } from '#app/domain/assessment/answer.ts';
import { HUNDREDTHS } from '#app/domain/assessment/grading.ts';
import { DomainError } from '#app/platform/errors.ts';
import { textOf } from '#app/question-types/hand-answer.ts';
import { rubricOfKey, rubricShare } from '#app/question-types/parts/rubric/rubric.ts';
import { WHOLE_SHARE } from '#app/question-types/question-type.ts';
import type { QuestionKind } from '#app/question-types/rules-of.ts';

import type { AnswerMarkInput } from './mark-form.ts';
import { type Annotation, passageOf } from './passage.ts';

export type Judged = {
  /** In hundredths. */
  points: number;
  /** The level reached, by criterion. */
  rubric: Record<string, string>;
  comment: string;
  annotations: Annotation[];
};

type Question = { kind: QuestionKind; points: number; key: object };

/**
 * What a marker says of an answer, as it is kept: points by hand where they are given, else by the levels reached.
 * @throws invalid where points are missing or beyond the whole, a level is none of the rubric, or words that are remarked
 *   on do not stand in the answer
 */
export function judged(question: Question, answer: Answer, input: AnswerMarkInput): Judged {
  const { comment, notes } = input;
  const text = textOf(question.kind, answer);
  const rubric = levelsOf(question, input.levels);
  const points = pointsOf(question, rubric, input.points);
  const annotations = notes.flatMap(({ quote, near, comment }, at): Annotation[] => {
    if (quote === '' && comment === '') return [];
    if (comment === '' || quote === '') throw wrong(`notes[${at}].comment`, 'annotationWords');
    const passage = passageOf(text, quote, near);
    if (!passage) throw wrong(`notes[${at}].quote`, 'annotationNotFound');
    return [{ ...passage, comment }];
  });
  return { points, rubric, comment, annotations };
}

/** The levels that are levels of the rubric. */
function levelsOf({ key }: Question, chosen: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    rubricOfKey(key).flatMap(({ id, levels }) => {
      const level = levels.find((one) => one.id === chosen[id]);
      return level ? [[id, level.id]] : [];
    }),
  );
}

function pointsOf(
  { points, key }: Question,
  levels: Record<string, string>,
  given: number | undefined,
): number {
  const whole = points * HUNDREDTHS;
  if (given !== undefined) {
    if (given > whole) throw new DomainError('invalid', 'pointsBeyond', { most: points }, 'points');
    return given;
  }
  const rubric = rubricOfKey(key);
  if (rubric.length === 0) throw wrong('points', 'pointsMissing');
  const share = rubricShare(rubric, levels);
  if (share === null) throw wrong('points', 'rubricIncomplete');
  return Math.floor((whole * share) / WHOLE_SHARE);
}

function wrong(field: string, code: string): DomainError {
  return new DomainError('invalid', code, {}, field);
}
