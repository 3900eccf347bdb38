import { NO_WORDS } from '#app/question-types/localised.ts';
import { type QuestionKind, rulesOf } from '#app/question-types/rules-of.ts';

import type { QuestionWork } from './quiz-work.ts';

/** A question nobody has written anything into yet. */
export function newQuestion(kind: QuestionKind, key: string): QuestionWork {
  const said = {
    stem: NO_WORDS,
    explanation: NO_WORDS,
    points: 1,
    competencyId: null,
    level: null,
    difficulty: null,
    pictures: [],
  };
  return { ...(rulesOf(kind).newWork() as object), key, kind, ...said } as unknown as QuestionWork;
}
