import type { Localised } from '#app/platform/i18n.ts';
import type { QuestionKind } from '#app/question-types/rules-of.ts';
import type { DraftOf } from '#app/question-types/schemas-of.ts';

/** What a participant may see: the stem, and beside it what its kind shows. */
export type QuestionContent = { stem: Localised };

/** What makes an answer right, as its kind says it. Leaves the server only where the review rule releases it. */
export type QuestionKey = object;

export type ReviewRule = 'never' | 'score' | 'answers';

type SharedDraft = {
  stem: Localised;
  explanation: Localised;
  points?: number;
  competencyId?: string | null;
  level?: number | null;
};

/** A question as it is handed in: content and key still together, and what has a default left out. */
export type QuestionDraft = {
  [Kind in QuestionKind]: SharedDraft & { kind: Kind } & DraftOf<Kind>;
}[QuestionKind];

export type QuizDraft = {
  title: Localised;
  questionsPerPage: number;
  shuffleQuestions: boolean;
  shuffleChoices: boolean;
  timeLimitMinutes: number | null;
  attemptsAllowed: number | null;
  /** Basis points. */
  passMark: number;
  review: ReviewRule;
  questions: QuestionDraft[];
};
