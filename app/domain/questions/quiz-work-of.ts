import { DomainError } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';

import type { QuizDraft } from './question.ts';
import { type QuizWork, quizWorkSchema } from './quiz-work.ts';

/**
 * A quiz that is handed in, as its author would have written it: what was left out is as it is by default.
 * @throws DomainError `quizInvalid` with the place of what cannot be read
 */
export function quizWorkOf({ title: _title, questions, ...rules }: QuizDraft): QuizWork {
  const parsed = quizWorkSchema.safeParse({
    ...rules,
    questions: questions.map((entry) => ({ key: newId(), ...NOT_SAID, ...said(entry) })),
  });
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new DomainError('invalid', 'quizInvalid', { place });
}

/** Of the entries that have it; the others do not keep it. */
const NOT_SAID = { points: 1, competencyId: null, level: null };

function said(entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
