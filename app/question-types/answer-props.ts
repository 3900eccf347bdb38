import type { ControlName } from './answer-parts.ts';
import type { Shown } from './localised.ts';

/** Told to a form when answers have been put into its controls, which no change tells. */
export const ANSWERS_SHOWN = 'answers-shown';

/** What the controls of a question get: `answer.tsx` of its folder. They are named, uncontrolled form controls. */
export type AnswerProps<Put> = {
  /** The question as it is put, in the reader's language. */
  put: Shown<Put>;
  /** The answer so far. */
  answer: string[];
  name: ControlName;
  /** Names a control that stands alone: "Answer to question 3". */
  label: string;
};

/**
 * What a question that is read again gets: `review.tsx` of its folder.
 * A participant reads an answer of its own, an author (`answer` null) what is right.
 */
export type ReviewProps<Put, Key> = {
  put: Shown<Put>;
  answer: string[] | null;
  /** Whether it has earned the whole share; null where there was nothing to earn. */
  full: boolean | null;
  /** What the questions inside it have earned, by their ids, in basis points; those that count. */
  shares?: Record<string, number> | null;
  /** Null where the review does not release it. */
  released: { right: string[]; key: Shown<Key> } | null;
};
