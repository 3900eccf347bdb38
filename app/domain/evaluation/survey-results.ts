import type { SurveyQuestion } from '#app/domain/catalogue/course-content.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { STEPS } from './survey.ts';

/** What was counted of one version: how often a value was given to a question; null: how many answered it. */
export type Count = { itemId: string; question: string; value: string | null; count: number };

export type ResultOption = { label: Localised; count: number };

/** What was answered to a question. */
export type QuestionResult = {
  key: string;
  text: Localised;
  /** How many answered it. */
  answered: number;
} & (
  | { kind: 'scale'; low: Localised; high: Localised; average: number | null; steps: number[] }
  | { kind: 'choice'; several: boolean; options: ResultOption[] }
  | { kind: 'text' }
);

/** A version of a survey with what it asks. */
export type Asked = { itemId: string; questions: readonly SurveyQuestion[] };

/**
 * The answers to the questions of some versions of a survey, added up. A question stands there as the newest of them
 * asks it; one that became another kind of question is another question.
 * @param asked newest first
 */
export function questionResults(
  asked: readonly Asked[],
  counts: readonly Count[],
): QuestionResult[] {
  const names = new Set<string>();
  return asked.flatMap(({ questions }) =>
    questions.flatMap((question): QuestionResult[] => {
      const name = `${question.kind} ${question.key}`;
      if (names.has(name)) return [];
      names.add(name);
      return [resultOf(question, asked, counts)];
    }),
  );
}

function resultOf(
  question: SurveyQuestion,
  asked: readonly Asked[],
  counts: readonly Count[],
): QuestionResult {
  const { key, kind, text } = question;
  const twins = asked.flatMap(({ itemId, questions }) => {
    const twin = questions.find((one) => one.key === key && one.kind === kind);
    return twin ? [{ itemId, twin }] : [];
  });
  const of = (value: string | null) =>
    counts
      .filter((one) => one.question === key && one.value === value)
      .filter(({ itemId }) => twins.some((twin) => twin.itemId === itemId))
      .reduce((sum, { count }) => sum + count, 0);
  const base = { key, text, answered: of(null) };
  switch (question.kind) {
    case 'scale': {
      const steps = Array.from({ length: STEPS }, (_, index) => of(String(index + 1)));
      const total = steps.reduce((sum, count) => sum + count, 0);
      const points = steps.reduce((sum, count, index) => sum + count * (index + 1), 0);
      const { low, high } = question;
      return { ...base, kind: 'scale', low, high, steps, average: total ? points / total : null };
    }
    case 'choice': {
      const choices = new Map<string, Localised>();
      for (const { twin } of twins)
        for (const choice of twin.kind === 'choice' ? twin.choices : [])
          if (!choices.has(choice.key)) choices.set(choice.key, choice.text);
      const options = [...choices].map(([value, label]) => ({ label, count: of(value) }));
      return { ...base, kind: 'choice', several: question.several, options };
    }
    case 'text':
      return { ...base, kind: 'text' };
  }
}
