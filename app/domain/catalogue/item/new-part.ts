import type { SurveyQuestion } from '#app/domain/catalogue/course-content.ts';

/** The kinds of question of a survey, in the order in which they are offered. */
export const surveyQuestionKinds = [
  'scale',
  'choice',
  'text',
] as const satisfies SurveyQuestion['kind'][];

const empty = { id: '', en: '' };

/** A question of a survey nobody has written anything into yet. */
export function newSurveyQuestion(kind: SurveyQuestion['kind'], key: string): SurveyQuestion {
  const base = { key, text: empty, required: true };
  switch (kind) {
    case 'scale':
      return { ...base, kind, low: empty, high: empty };
    case 'choice':
      return { ...base, kind, several: false, choices: [] };
    case 'text':
      return { ...base, kind };
  }
}
