import type { PublishedQuestion } from '#app/domain/questions/published-quiz.server.ts';
import type { QuestionKey } from '#app/domain/questions/question.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { filled } from '#app/question-types/put-question.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';

import type { Answer } from './answer.ts';

/** What is right of a question, with the reason: only for who may read it now. */
export type Released = { key: QuestionKey; right: Answer; explanation: Localised };

/** @param draw what was drawn for the attempt */
export function releasedKey(
  { kind, content }: PublishedQuestion,
  { key, explanation }: { key: QuestionKey; explanation: Localised },
  draw: unknown,
): Released {
  const rules = rulesOf(kind);
  const right = rules.right({ content, key, draw });
  return { key: rules.released?.(key) ?? key, right, explanation: filled(kind, explanation, draw) };
}
