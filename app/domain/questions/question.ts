import type { Localised } from '#app/platform/i18n.ts';
import type { QuestionKind } from '#app/question-types/rules-of.ts';
import type { DraftOf } from '#app/question-types/schemas-of.ts';

import type { EntryDraft } from './quiz-entry.ts';
import type { QuizRules, QuizWork } from './quiz-work.ts';

/** A picture of a question as participants get it. */
export type QuestionPicture = { name: string; alt: Localised };

/** What a participant may see: the stem with its pictures, and beside it what its kind shows. */
export type QuestionContent = { stem: Localised; pictures?: QuestionPicture[] };

/** What makes an answer right, as its kind says it. Leaves the server only where the review rule releases it. */
export type QuestionKey = object;

export type ReviewRule = QuizWork['review'];

type SharedDraft = {
  stem: Localised;
  explanation: Localised;
  points?: number;
  competencyId?: string | null;
  level?: number | null;
  difficulty?: number | null;
  pictures?: QuestionPicture[];
};

/** A question as it is handed in: content and key still together, and what has a default left out. */
export type QuestionDraft = {
  [Kind in QuestionKind]: SharedDraft & { kind: Kind } & DraftOf<Kind>;
}[QuestionKind];

type RulesWithoutDefault = Pick<
  QuizRules,
  | 'questionsPerPage'
  | 'shuffleQuestions'
  | 'shuffleChoices'
  | 'timeLimitMinutes'
  | 'attemptsAllowed'
  | 'passMark'
  | 'review'
>;

export type QuizDraft = {
  title: Localised;
  questions: (QuestionDraft | EntryDraft)[];
} & RulesWithoutDefault &
  Partial<QuizRules>;
