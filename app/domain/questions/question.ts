import type { Localised } from '#app/platform/i18n.ts';

export type QuestionKind = 'single' | 'multiple' | 'true_false' | 'numeric' | 'short_text';

/** Choice ids are stable within the question; they say nothing about which choice is right. */
export type Choice = { id: string; text: Localised };

/** What a participant may see. */
export type QuestionContent = { stem: Localised; choices?: Choice[]; unit?: Localised };

/** What makes an answer right. Leaves the server only where the review rule releases it. */
export type QuestionKey =
  | { choices: string[] }
  | { correct: boolean }
  | { value: number; tolerance: number }
  | { accepted: string[] };

export type ReviewRule = 'never' | 'score' | 'answers';

/** A choice as an author writes it. */
export type ChoiceDraft = { text: Localised; correct?: boolean };

type DraftOf<K extends QuestionKind, Rest> = {
  kind: K;
  stem: Localised;
  explanation: Localised;
  points?: number;
  competencyId?: string;
  level?: number;
} & Rest;

/** A question as an author writes it: content and key still together. */
export type QuestionDraft =
  | DraftOf<'single' | 'multiple', { choices: ChoiceDraft[] }>
  | DraftOf<'true_false', { correct: boolean }>
  | DraftOf<'numeric', { value: number; tolerance: number; unit?: Localised }>
  | DraftOf<'short_text', { accepted: string[] }>;

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
