import { randomUUID } from 'node:crypto';

import type { Prisma } from '#prisma/generated/client.ts';

import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';

import type { QuestionContent, QuestionDraft, QuestionKey, QuizDraft } from './question.ts';
import { quizDraftSchema } from './question-schema.ts';

/**
 * Publishes a quiz as an immutable version; of a quiz already known, its next version.
 * Content, key and explanation are kept apart, so that what participants read never holds the key.
 */
export async function publishQuiz(
  tx: Tx,
  draft: QuizDraft,
  quizId: string | null = null,
): Promise<{ quizId: string; quizVersionId: string }> {
  const { title, questions, ...rules } = checked(draft);
  const quiz = quizId
    ? await tx.quiz.update({ where: { id: quizId }, data: { title } })
    : await tx.quiz.create({ data: { id: newId(), title } });
  const last = await tx.quizVersion.aggregate({
    where: { quizId: quiz.id },
    _max: { version: true },
  });
  const version = await tx.quizVersion.create({
    data: {
      id: newId(),
      quizId: quiz.id,
      version: (last._max.version ?? 0) + 1,
      ...rules,
      publishedAt: now(),
    },
  });
  await tx.quizQuestion.createMany({
    data: questions.map((question, index) => ({
      ...questionRow(question),
      quizVersionId: version.id,
      position: index + 1,
    })),
  });
  return { quizId: quiz.id, quizVersionId: version.id };
}

function checked(draft: QuizDraft): QuizDraft {
  const parsed = quizDraftSchema.safeParse(draft);
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new DomainError('invalid', 'quizInvalid', { place });
}

function questionRow(question: QuestionDraft) {
  const { content, key } = split(question);
  return {
    id: newId(),
    kind: question.kind,
    points: question.points ?? 1,
    content: content satisfies Prisma.InputJsonValue,
    key: key satisfies Prisma.InputJsonValue,
    explanation: question.explanation,
    competencyId: question.competencyId ?? null,
    level: question.level ?? null,
  };
}

/** Takes what may be seen apart from what must not. */
function split(question: QuestionDraft): { content: QuestionContent; key: QuestionKey } {
  const { stem } = question;
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const choices = question.choices.map(({ text, correct }) => ({
        // Random: an author who always writes the right choice first must not give it away.
        id: randomUUID().slice(0, 8),
        text,
        correct,
      }));
      return {
        content: { stem, choices: choices.map(({ id, text }) => ({ id, text })) },
        key: { choices: choices.filter((c) => c.correct).map((c) => c.id) },
      };
    }
    case 'true_false':
      return { content: { stem }, key: { correct: question.correct } };
    case 'numeric':
      return {
        content: question.unit ? { stem, unit: question.unit } : { stem },
        key: { value: question.value, tolerance: question.tolerance },
      };
    case 'short_text':
      return { content: { stem }, key: { accepted: question.accepted } };
  }
}
