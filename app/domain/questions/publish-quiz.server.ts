import { randomUUID } from 'node:crypto';

import type { Prisma } from '#prisma/generated/client.ts';

import { now } from '#app/platform/clock.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { languages } from '#app/platform/i18n.ts';
import { newId } from '#app/platform/id.ts';
import { isSaid } from '#app/question-types/localised.ts';
import { pointsOf } from '#app/question-types/points-of.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';

import type { QuizDraft } from './question.ts';
import type { QuizBank } from './quiz-bank.ts';
import { quizBank, worksOf } from './quiz-bank.server.ts';
import { type PlannedQuestion, quizPlan, versionsDrawn } from './quiz-plan.ts';
import { quizProblems } from './quiz-problem.ts';
import { quizRules, type QuizWork } from './quiz-work.ts';
import { quizWorkOf } from './quiz-work-of.ts';

/**
 * Publishes a quiz as an immutable version; of a quiz already known, its next version. What it takes out of the bank
 * is copied: whatever becomes of it there, the version asks the same.
 * Content, key and explanation are kept apart, so that what participants read never holds the key.
 * @param known what the quiz takes out of the bank, where the caller has read it in the same transaction
 * @throws invalid `quizInvalid` with the place of what is wrong
 */
export async function publishQuiz(
  tx: Tx,
  draft: QuizDraft,
  quizId: string | null = null,
  known?: QuizBank,
): Promise<{ quizId: string; quizVersionId: string }> {
  const { title } = draft;
  const work = quizWorkOf(draft);
  const bank = known ?? (await quizBank(runIn(tx), work.questions, languages));
  assertPublishable(draft, work, bank);
  const drawn = await worksOf(runIn(tx), versionsDrawn(work.questions, bank));
  const { sections, questions } = quizPlan(work.questions, bank, drawn);
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
      ...quizRules(work),
      sections,
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

/** In which language something must be said says the course; here it must be said in one. */
function assertPublishable(draft: QuizDraft, work: QuizWork, bank: QuizBank): void {
  if (!isSaid(draft.title)) throw invalid('title');
  const [problem] = quizProblems(work, (code, text) => (isSaid(text) ? [] : [{ code }]), bank);
  if (!problem) return;
  const { question, code, ofKind } = problem;
  throw invalid(
    question === null ? 'questions' : `questions.${question - 1}.${ofKind?.problem ?? code}`,
  );
}

function invalid(place: string): DomainError {
  return new DomainError('invalid', 'quizInvalid', { place });
}

function questionRow({ work, slot, questionVersionId }: PlannedQuestion) {
  const { kind, stem, explanation, competencyId, level, pictures } = work;
  // Random, so that they say nothing of the order in which they were written.
  const { content, key } = rulesOf(kind).split(work, () => randomUUID().slice(0, 8));
  const shown = { ...content, stem, ...(pictures.length > 0 && { pictures }) };
  return {
    id: newId(),
    slot,
    questionVersionId,
    kind,
    // Whoever reads the version, grades it or sums it up need not ask again what counts.
    points: pointsOf(work),
    content: shown as Prisma.InputJsonObject,
    key: key as Prisma.InputJsonObject,
    explanation,
    competencyId,
    level,
  };
}
