import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { remembered } from '#app/platform/remembered.ts';
import type { QuestionKind } from '#app/question-types/rules-of.ts';

import type { QuestionContent, QuestionKey } from './question.ts';
import type { QuizRules } from './quiz-work.ts';

export type PublishedQuestion = {
  id: string;
  kind: QuestionKind;
  /** Which slot of the sections it may be taken for. */
  slot: number;
  /** Of the bank: one question may stand in several slots. Null: written for this quiz. */
  questionVersionId: string | null;
  points: number;
  content: QuestionContent;
};

/** A part of a quiz. From the questions of each of its slots so many are taken for an attempt. */
export type PublishedSection = {
  title: Localised;
  introduction: Localised;
  timeLimitMinutes: number | null;
  slots: { slot: number; take: number }[];
};

/** A quiz version as a participant may know it: without keys, explanations and password. */
export type PublishedQuiz = Omit<QuizRules, 'opensAt' | 'closesAt' | 'password'> & {
  id: string;
  opensAt: Date | null;
  closesAt: Date | null;
  sections: PublishedSection[];
  questions: PublishedQuestion[];
};

/** The right answers of a quiz version with the reasons, by question. */
export type QuizKey = ReadonlyMap<string, { key: QuestionKey; explanation: Localised }>;

/** Versions never change, so what was read once stays true. Most questions kept: a pool may have hundreds. */
const KEPT = 10_000;

/** The quiz version, from memory where it was read before. Not for use inside a transaction: it may query. */
export const publishedQuiz = remembered(
  KEPT,
  async (quizVersionId): Promise<PublishedQuiz> => {
    const found = await row<PublishedQuiz>('published-quiz', QUIZ, [quizVersionId]);
    if (!found) throw notFound();
    return found;
  },
  ({ questions }) => questions.length,
);

const QUIZ = `
  SELECT v.id, v."questionsPerPage", v."shuffleQuestions", v."shuffleChoices",
         v."timeLimitMinutes", v."attemptsAllowed", v."passMark", v.review, v."reviewFrom", v.sections,
         v.sequential, v."opensAt", v."closesAt", v."attemptDelayMinutes", v.penalty, v.feedback, v.tries,
         v."tryPenalty", v.practice, v.addresses, v.markers, v.anonymous, v."pretestKey",
         (SELECT json_agg(json_build_object('id', u.id, 'kind', u.kind, 'slot', u.slot,
                                            'questionVersionId', u."questionVersionId",
                                            'points', u.points, 'content', u.content) ORDER BY u.position)
            FROM "QuizQuestion" u WHERE u."quizVersionId" = v.id) AS questions
    FROM "QuizVersion" v WHERE v.id = $1`;

/** What grading and a released review need. Never part of what a page of an open attempt reads. */
export const quizKey = remembered(
  KEPT,
  async (quizVersionId): Promise<QuizKey> => {
    type Row = { entries: { id: string; key: QuestionKey; explanation: Localised }[] | null };
    const found = await row<Row>('quiz-key', KEY, [quizVersionId]);
    return new Map((found?.entries ?? []).map(({ id, ...entry }) => [id, entry]));
  },
  ({ size }) => size,
);

const KEY = `
  SELECT json_agg(json_build_object('id', id, 'key', key, 'explanation', explanation)) AS entries
    FROM "QuizQuestion" WHERE "quizVersionId" = $1`;
