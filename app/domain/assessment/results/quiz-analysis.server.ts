import { correctedQuiz } from '#app/domain/assessment/corrected-quiz.server.ts';
import { HUNDREDTHS } from '#app/domain/assessment/grading.ts';
import { keyedQuiz } from '#app/domain/assessment/keyed-quiz.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { correctionCount } from '#app/domain/questions/key-correction.server.ts';
import { row } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import type { PickedOptions } from '#app/question-types/question-type.ts';
import { type QuestionKind, rulesOf } from '#app/question-types/rules-of.ts';

import { type FirstAttempt, firstAttempts } from './first-attempts.server.ts';
import { analyseItems, type ItemFigures, type QuizFigures } from './item-analysis.ts';
import { type ItemVerdict, quizVerdict, type QuizVerdict, verdictOf } from './item-verdict.ts';
import type { QuizParts } from './quiz-part.server.ts';

export type AnalysedQuestion = {
  id: string;
  /** Of the quiz as it was published, from one. */
  position: number;
  kind: QuestionKind;
  stem: Localised;
  points: number;
  /** Its key was set right after it was published. */
  corrected: boolean;
  figures: ItemFigures;
  verdict: ItemVerdict;
  /** What can be picked, where its answers consist of that, and what of it is right. */
  picked: (PickedOptions & { right: string[] }) | null;
};

export type QuizAnalysis = {
  figures: Omit<QuizFigures, 'items'>;
  verdict: QuizVerdict;
  questions: AnalysedQuestion[];
  /** First attempts whose result still waits for a marker: they are not in the figures. */
  waiting: number;
};

/** What the first attempts of people say of the questions of a quiz. */
export async function quizAnalysis(
  actor: Actor,
  { head, chosen }: QuizParts,
): Promise<QuizAnalysis> {
  const { quizVersionId } = chosen;
  const [published, count, attempts] = await Promise.all([
    keyedQuiz(quizVersionId),
    row<{ corrections: number }>('correction-count', COUNT, [quizVersionId]),
    firstAttempts(actor, head, chosen),
  ]);
  const corrections = count?.corrections ?? 0;
  const quiz = await correctedQuiz(published, { quizVersionId, corrections });
  return analysisOf(published.questions, quiz.questions, attempts);
}

const COUNT = `SELECT ${correctionCount('$1::uuid')} AS corrections`;

type Questions = Awaited<ReturnType<typeof keyedQuiz>>['questions'];

/**
 * The analysis of attempts that have been read.
 * @param published the questions as they were published
 * @param holding the same with the keys that hold by now
 */
export function analysisOf(
  published: Questions,
  holding: Questions,
  attempts: readonly FirstAttempt[],
): QuizAnalysis {
  const questions = [...holding.values()];
  const picked = new Map(
    questions.map((question) => {
      const { kind, content, key } = question;
      const options = rulesOf(kind).options?.(content);
      if (!options) return [question.id, null];
      const right = question.everyone ? [] : rulesOf(kind).right({ content, key, draw: null });
      return [question.id, { ...options, right }];
    }),
  );
  const graded = attempts.filter(({ score }) => score !== null);
  const { items, ...figures } = analyseItems(
    questions.map(({ id, points }) => ({
      id,
      outOf: points * HUNDREDTHS,
      options: picked.get(id)?.options.map(({ value }) => value) ?? null,
    })),
    graded.map(({ marks }) => marks),
  );
  const analysed = questions.map((question, at): AnalysedQuestion => {
    const { id, kind, content, points } = question;
    const options = picked.get(id) ?? null;
    const ofItem = items[at]!;
    return {
      ...{ id, position: at + 1, kind, stem: content.stem, points },
      corrected: question !== published.get(id),
      figures: ofItem,
      verdict: verdictOf(ofItem, {
        graded: points > 0,
        right: options && options.right.length > 0 ? options.right : null,
        picksOne: options?.one ?? false,
      }),
      picked: options,
    };
  });
  return {
    figures,
    verdict: quizVerdict({ ...figures, items }),
    // Of a pool, those that nobody was asked would only hide the others.
    questions: graded.length > 0 ? analysed.filter(({ figures: one }) => one.people > 0) : analysed,
    waiting: attempts.length - graded.length,
  };
}
