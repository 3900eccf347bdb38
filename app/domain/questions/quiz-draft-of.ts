import type { Localised } from '#app/platform/i18n.ts';

import type { QuestionDraft, QuizDraft } from './question.ts';
import type { QuestionWork, QuizWork } from './quiz-work.ts';

/** A written quiz as it is published, under the title of its item. */
export function quizDraftOf({ questions, ...rules }: QuizWork, title: Localised): QuizDraft {
  return { ...rules, title, questions: questions.map(questionDraftOf) };
}

function questionDraftOf(question: QuestionWork): QuestionDraft {
  const { stem, explanation, points, competencyId, level } = question;
  const base = {
    stem,
    explanation,
    points,
    ...(competencyId !== null && { competencyId }),
    ...(level !== null && { level }),
  };
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { ...base, kind: question.kind, choices: question.choices };
    case 'true_false':
      return { ...base, kind: 'true_false', correct: question.correct };
    case 'numeric': {
      const { value, tolerance, unit } = question;
      return { ...base, kind: 'numeric', value, tolerance, ...(unit && { unit }) };
    }
    case 'short_text':
      return { ...base, kind: 'short_text', accepted: question.accepted };
  }
}
