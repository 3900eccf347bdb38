import type { ReviewedQuestion } from '#app/domain/assessment/attempt-result.server.ts';
import type { QuestionKey } from '#app/domain/questions/question.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';

/** A reviewed question in the reader's language. */
export type ShownReview = {
  id: string;
  kind: ReviewedQuestion['kind'];
  stem: string;
  choices: { text: string; chosen: boolean; right: boolean | null }[];
  /** What was typed, or `true` or `false`; null when nothing was answered. */
  given: string | null;
  unit: string | null;
  points: number;
  pointsOutOf: number;
  answered: boolean;
  /** The right answer where it is not a choice: a number, a text, or `true` or `false`. */
  right: string | number | null;
  tolerance: number | null;
  explanation: string | null;
};

export function shownReview(question: ReviewedQuestion, language: Language): ShownReview {
  const { id, kind, stem, choices, answer, unit, points, pointsOutOf, released } = question;
  return {
    id,
    kind,
    stem: inLanguage(stem, language),
    choices: choices.map((choice) => ({ ...choice, text: inLanguage(choice.text, language) })),
    given: answer[0] ?? null,
    unit: unit && inLanguage(unit, language),
    points,
    pointsOutOf,
    answered: answer.length > 0 || choices.some(({ chosen }) => chosen),
    right: released && typedKey(released.key),
    tolerance: released && 'tolerance' in released.key ? released.key.tolerance : null,
    explanation: released && inLanguage(released.explanation, language),
  };
}

function typedKey(key: QuestionKey): string | number | null {
  if ('correct' in key) return String(key.correct);
  if ('value' in key) return key.value;
  if ('accepted' in key) return key.accepted[0] ?? null;
  return null;
}
