import { randomUUID } from 'node:crypto';

import type { Prisma } from '#prisma/generated/client.ts';

import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';
import { isSaid, NO_WORDS } from '#app/question-types/localised.ts';
import { pointsOf } from '#app/question-types/points-of.ts';
import type { Unsaid } from '#app/question-types/question-type.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';

import type { QuizDraft } from './question.ts';
import { questionProblems, quizProblems } from './quiz-problem.ts';
import type { QuestionWork, QuizWork } from './quiz-work.ts';
import { quizWorkOf } from './quiz-work-of.ts';

/**
 * Publishes a quiz as an immutable version; of a quiz already known, its next version.
 * Content, key and explanation are kept apart, so that what participants read never holds the key.
 */
export async function publishQuiz(
  tx: Tx,
  draft: QuizDraft,
  quizId: string | null = null,
): Promise<{ quizId: string; quizVersionId: string }> {
  const { title } = draft;
  const { questions, ...rules } = checked(draft);
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
      sections: [{ ...NO_SECTION, slots: questions.map((_, at) => ({ slot: at + 1, take: 1 })) }],
      publishedAt: now(),
    },
  });
  await tx.quizQuestion.createMany({
    data: questions.map((question, index) => ({
      ...questionRow(question),
      quizVersionId: version.id,
      position: index + 1,
      slot: index + 1,
    })),
  });
  return { quizId: quiz.id, quizVersionId: version.id };
}

/** A quiz that is not divided is one section without a title. */
const NO_SECTION = { title: NO_WORDS, introduction: NO_WORDS, timeLimitMinutes: null };

/** In which language something must be said says the course; here it must be said in one. */
function checked(draft: QuizDraft): QuizWork {
  const work = quizWorkOf(draft);
  const unsaid: Unsaid = (code, text) => (isSaid(text) ? [] : [{ code }]);
  if (!isSaid(draft.title)) throw invalid('title');
  if (quizProblems(work, []).some(({ question }) => question === null)) throw invalid('questions');
  for (const [at, question] of work.questions.entries()) {
    const [problem] = questionProblems(question, at + 1, unsaid);
    if (problem) throw invalid(`questions.${at}.${problem.ofKind?.problem ?? problem.code}`);
  }
  return work;
}

function invalid(place: string): DomainError {
  return new DomainError('invalid', 'quizInvalid', { place });
}

function questionRow(question: QuestionWork) {
  const { kind, stem, explanation, competencyId, level } = question;
  // Random, so that they say nothing of the order in which they were written.
  const { content, key } = rulesOf(kind).split(question, () => randomUUID().slice(0, 8));
  return {
    id: newId(),
    kind,
    // Whoever reads the version, grades it or sums it up need not ask again what counts.
    points: pointsOf(question),
    content: { ...content, stem } as Prisma.InputJsonObject,
    key: key as Prisma.InputJsonObject,
    explanation,
    competencyId,
    level,
  };
}
