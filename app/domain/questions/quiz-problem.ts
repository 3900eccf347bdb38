import type { Language, Localised } from '#app/platform/i18n.ts';

import type { QuestionWork, QuizWork } from './quiz-work.ts';

export const quizProblemCodes = [
  'quizEmpty',
  'questionStem',
  'questionExplanation',
  'questionChoices',
  'questionChoiceText',
  'questionRightOne',
  'questionRightSome',
  'questionUnit',
  'questionAccepted',
] as const;

/** What a quiz lacks before it can be published. */
export type QuizProblem = {
  code: (typeof quizProblemCodes)[number];
  /** Which question, from one; null: the quiz as a whole. */
  question: number | null;
  /** The language in which something is not said. */
  language?: Language;
};

/** What is missing of a quiz that is to be read in these languages. */
export function quizProblems(
  { questions }: QuizWork,
  languages: readonly Language[],
): QuizProblem[] {
  if (questions.length === 0) return [{ code: 'quizEmpty', question: null }];
  return questions.flatMap((question, index) =>
    questionProblems(question, languages).map((problem) => ({ ...problem, question: index + 1 })),
  );
}

type Problem = Omit<QuizProblem, 'question'>;

function questionProblems(question: QuestionWork, languages: readonly Language[]): Problem[] {
  const unsaid = (code: QuizProblem['code'], text: Localised): Problem[] =>
    languages.filter((language) => !text[language]).map((language) => ({ code, language }));
  return [
    ...unsaid('questionStem', question.stem),
    ...unsaid('questionExplanation', question.explanation),
    ...ownProblems(question, unsaid),
  ];
}

function ownProblems(
  question: QuestionWork,
  unsaid: (code: QuizProblem['code'], text: Localised) => Problem[],
): Problem[] {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const { choices, kind } = question;
      const right = choices.filter(({ correct }) => correct).length;
      return [
        ...(choices.length < 2 ? [{ code: 'questionChoices' as const }] : []),
        ...choices.flatMap(({ text }) => unsaid('questionChoiceText', text)),
        ...(kind === 'single' && right !== 1 ? [{ code: 'questionRightOne' as const }] : []),
        ...(kind === 'multiple' && right === 0 ? [{ code: 'questionRightSome' as const }] : []),
      ];
    }
    case 'numeric':
      return question.unit ? unsaid('questionUnit', question.unit) : [];
    case 'short_text':
      return question.accepted.length === 0 ? [{ code: 'questionAccepted' }] : [];
    case 'true_false':
      return [];
  }
}
