/** A scale goes from one to this. */
export const STEPS = 5;

/** Characters of an answer in words. */
export const LONGEST_ANSWER = 2_000;

/** A question of a survey in the reader's language. */
export type ShownSurveyQuestion = { key: string; text: string; required: boolean } & (
  | { kind: 'scale'; low: string; high: string }
  | { kind: 'choice'; several: boolean; choices: { key: string; text: string }[] }
  | { kind: 'text' }
);
