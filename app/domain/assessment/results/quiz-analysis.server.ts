import { correctedQuiz } from '#app/domain/assessment/corrected-quiz.server.ts';
import { HUNDREDTHS } from '#app/domain/assessment/grading.ts';
import { keyedQuiz } from '#app/domain/assessment/keyed-quiz.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { correctionCount } from '#app/domain/questions/key-correction.server.ts';
import { row } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import type { PickedOptions } from '#app/question-types/question-type.ts';
import { type QuestionKind, rulesOf } from '#app/question-types/rules-of.ts';

import { firstAttempts } from './first-attempts.server.ts';
import { figuresOf, type ItemFigures, type QuizFigures } from './item-analysis.ts';
import {
  idleOptions,
  type ItemVerdict,
  quizVerdict,
  type QuizVerdict,
  verdictOf,
} from './item-verdict.ts';
import { addMarks, newSheet } from './mark-sheet.ts';
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
  /** Values of wrong options that hardly anybody picks: a hint, whatever the verdict. */
  idle: string[];
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
export async function quizAnalysis(actor: Actor, parts: QuizParts): Promise<QuizAnalysis> {
  const { quizVersionId } = parts.chosen;
  const count = await row<{ corrections: number }>('correction-count', COUNT, [quizVersionId]);
  const analysis = await wholeAnalysis(actor, parts, count?.corrections ?? 0);
  const { figures, questions } = analysis;
  // Of a pool, those that nobody was asked would only hide the others.
  const asked = questions.filter((one) => one.figures.people > 0);
  return { ...analysis, questions: figures.people > 0 ? asked : questions };
}

const COUNT = `SELECT ${correctionCount('$1::uuid')} AS corrections`;

/**
 * The same with every question of the quiz, in its order.
 * @param corrections how many of its keys have been set right
 */
export async function wholeAnalysis(
  actor: Actor,
  { head, chosen }: QuizParts,
  corrections: number,
): Promise<QuizAnalysis> {
  const { quizVersionId } = chosen;
  const published = await keyedQuiz(quizVersionId);
  const holding = await correctedQuiz(published, { quizVersionId, corrections });
  const questions = [...holding.questions.values()];
  const picked = new Map(
    questions.map((question) => {
      const { kind, content, key } = question;
      const options = rulesOf(kind).options?.(content);
      if (!options) return [question.id, null];
      const right = question.everyone ? [] : rulesOf(kind).right({ content, key, draw: null });
      return [question.id, { ...options, right }];
    }),
  );
  const sheet = newSheet(
    questions.map(({ id, points }) => ({
      id,
      outOf: points * HUNDREDTHS,
      options: picked.get(id)?.options.map(({ value }) => value) ?? null,
    })),
  );
  let waiting = 0;
  for await (const attempts of firstAttempts(actor, head, chosen))
    for (const { score, marks } of attempts) {
      if (score === null) waiting++;
      else addMarks(sheet, marks);
    }
  const { items, ...figures } = figuresOf(sheet);
  const analysed = questions.map((question, at): AnalysedQuestion => {
    const { id, kind, content, points } = question;
    const options = picked.get(id) ?? null;
    const ofItem = items[at]!;
    const facts = {
      graded: points > 0,
      right: options && options.right.length > 0 ? options.right : null,
      picksOne: options?.one ?? false,
    };
    return {
      ...{ id, position: at + 1, kind, stem: content.stem, points },
      corrected: question !== published.questions.get(id),
      figures: ofItem,
      verdict: verdictOf(ofItem, facts),
      idle: idleOptions(ofItem, facts),
      picked: options,
    };
  });
  return { figures, verdict: quizVerdict({ ...figures, items }), questions: analysed, waiting };
}
