import type { SurveyQuestion } from '#app/domain/catalogue/course-content.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';

/** The kinds of question of a quiz and of a survey, in the order in which they are offered. */
export const questionKinds = [
  'single',
  'multiple',
  'true_false',
  'numeric',
  'short_text',
] as const satisfies QuestionWork['kind'][];
export const surveyQuestionKinds = [
  'scale',
  'choice',
  'text',
] as const satisfies SurveyQuestion['kind'][];

const empty = { id: '', en: '' };

/** A question nobody has written anything into yet. */
export function newQuestion(kind: QuestionWork['kind'], key: string): QuestionWork {
  const base = { key, stem: empty, explanation: empty, points: 1, competencyId: null, level: null };
  switch (kind) {
    case 'single':
    case 'multiple':
      return { ...base, kind, choices: [] };
    case 'true_false':
      return { ...base, kind, correct: true };
    case 'numeric':
      return { ...base, kind, value: 0, tolerance: 0, unit: null };
    case 'short_text':
      return { ...base, kind, accepted: [] };
  }
}

/** The same for a survey. */
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
