import type { KeyChange } from '#app/domain/questions/key-change.ts';
import type { PublishedQuestion, QuizKey } from '#app/domain/questions/published-quiz.server.ts';
import type { QuestionKey } from '#app/domain/questions/question.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { filled } from '#app/question-types/put-question.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';

import type { Answer } from './answer.ts';

/** What is right of a question, with the reason: only for who may read it now. */
export type Released = { key: QuestionKey; right: Answer; explanation: Localised };

/** What is right of a question and why, in keys as they were set right since; nothing where none are to be read. */
export function heldKey(
  questionId: string,
  keys: QuizKey | null,
  corrections: ReadonlyMap<string, KeyChange>,
): HeldKey | undefined {
  const published = keys?.get(questionId);
  return published && { ...published, key: corrections.get(questionId)?.key ?? published.key };
}

type HeldKey = { key: QuestionKey; explanation: Localised };

/** @param draw what was drawn for the attempt */
export function releasedKey(
  { kind, content }: PublishedQuestion,
  { key, explanation }: HeldKey,
  draw: unknown,
): Released {
  const rules = rulesOf(kind);
  const right = rules.right({ content, key, draw });
  return { key: rules.released?.(key) ?? key, right, explanation: filled(kind, explanation, draw) };
}
