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
    questions: questions.map((question) => ({
      key: newId(),
      ...question,
      points: question.points ?? 1,
      competencyId: question.competencyId ?? null,
      level: question.level ?? null,
    })),
  });
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new DomainError('invalid', 'quizInvalid', { place });
}
