import { correctedQuiz } from '#app/domain/assessment/corrected-quiz.server.ts';
import { keyedQuiz } from '#app/domain/assessment/keyed-quiz.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { correctionCount, keyCorrections } from '#app/domain/questions/key-correction.server.ts';
import type { QuestionKey } from '#app/domain/questions/question.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { drawQuestion, putQuestion, type PutQuestion } from '#app/question-types/put-question.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';

import {
  type GivenAnswer,
  givenAnswers,
  type OpenAnswer,
  openAnswers,
} from './question-answers.server.ts';
import { type AnalysedQuestion, wholeAnalysis } from './quiz-analysis.server.ts';
import { questionTimes, type QuestionTime } from './quiz-overview.server.ts';
import { type QuizParts, quizParts } from './quiz-part.server.ts';

export type QuestionResults = QuizParts & {
  analysed: AnalysedQuestion;
  time: QuestionTime | null;
  /** As it was published, with what is right now. */
  shown: PutQuestion & { released: { right: string[]; key: QuestionKey } };
  /** The key does not hold any more: whoever answered has it right, or nobody. */
  rule: 'everyone' | 'nobody' | null;
  /** People mark it. */
  manual: boolean;
  anonymous: boolean;
  /** Its answers are plain values, not fields. */
  plain: boolean;
  given: (Omit<GivenAnswer, 'draw'> & { put: unknown })[];
  open: { answers: OpenAnswer[]; total: number } | null;
  /** The questions before and after it. */
  previousId: string | null;
  nextId: string | null;
};

/** What is known of one question of a quiz. @throws not found where there is none such */
export async function questionResults(
  actor: Actor,
  asked: { courseId: string; key: string; questionId: string },
): Promise<QuestionResults> {
  const { questionId } = asked;
  const anyVersion = await quizParts(actor, { ...asked, version: null });
  const place = await row<Place>('question-place', PLACE, [
    questionId,
    anyVersion.parts.map(({ quizVersionId }) => quizVersionId),
  ]);
  const chosen = anyVersion.parts.find((part) => part.quizVersionId === place?.quizVersionId);
  if (!place || !chosen) throw notFound();
  const parts = { ...anyVersion, chosen };
  const [published, { questions }, times] = await Promise.all([
    keyedQuiz(chosen.quizVersionId),
    wholeAnalysis(actor, parts, place.corrections),
    questionTimes(actor, parts),
  ]);
  const quiz = await correctedQuiz(published, place);
  const question = quiz.questions.get(questionId);
  if (!question) throw notFound();
  const { kind, content, key } = question;
  const ids = [...quiz.questions.keys()];
  const at = ids.indexOf(questionId);
  const rules = rulesOf(kind);
  const draw = drawQuestion({ kind, content, key }, () => 0, false);
  const holds = (await keyCorrections(place.quizVersionId, place.corrections)).get(questionId);
  const given =
    rules.manual || questions[at]!.picked ? [] : await givenAnswers(actor, parts, questionId);
  return {
    ...parts,
    analysed: questions[at]!,
    time: times.get(questionId) ?? null,
    shown: {
      ...putQuestion(question, draw),
      released: { key, right: rules.right({ content, key, draw }) },
    },
    rule: holds && holds.kind !== 'key' ? holds.kind : null,
    manual: rules.manual === true,
    anonymous: quiz.anonymous,
    plain: !rules.fields,
    given: given.map(({ draw: drawn, ...one }) => ({ ...one, put: rules.put(content, drawn) })),
    open: rules.manual ? await openAnswers(actor, parts, questionId) : null,
    previousId: ids[at - 1] ?? null,
    nextId: ids[at + 1] ?? null,
  };
}

type Place = { quizVersionId: string; corrections: number };

const PLACE = `
  SELECT q."quizVersionId", ${correctionCount('q."quizVersionId"')} AS corrections
    FROM "QuizQuestion" q WHERE q.id = $1 AND q."quizVersionId" = ANY ($2::uuid[])`;
