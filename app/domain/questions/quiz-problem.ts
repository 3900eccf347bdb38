import type { Language } from '#app/platform/i18n.ts';
import { pointsOf } from '#app/question-types/points-of.ts';
import type { Problem, Unsaid } from '#app/question-types/question-type.ts';
import { type QuestionKind, rulesOf } from '#app/question-types/rules-of.ts';

import type { QuestionWork, QuizWork } from './quiz-work.ts';

export const quizProblemCodes = [
  'quizEmpty',
  'quizNoPoints',
  'questionStem',
  'questionExplanation',
  'questionOfKind',
] as const;

/** What a quiz lacks before it can be published. */
export type QuizProblem = {
  code: (typeof quizProblemCodes)[number];
  /** Which question, from one; null: the quiz as a whole. */
  question: number | null;
  /** The language in which something is not said. */
  language?: Language;
  /** Of `questionOfKind`: what questions of this kind lack, in the words of the kind. */
  ofKind?: OfKind;
};

/** `part`: of which question inside it, from one; the words are then those of that one's kind. */
type OfKind = { kind: QuestionKind; problem: string; part?: number };

/** What is missing of a quiz that is to be read in these languages. */
export function quizProblems(
  { questions, passMark }: QuizWork,
  languages: readonly Language[],
): QuizProblem[] {
  if (questions.length === 0) return [{ code: 'quizEmpty', question: null }];
  const unsaid = unsaidIn(languages);
  const passable = passMark === 0 || questions.some((question) => pointsOf(question) > 0);
  return [
    ...(passable ? [] : [{ code: 'quizNoPoints' as const, question: null }]),
    ...questions.flatMap((question, index) => questionProblems(question, index + 1, unsaid)),
  ];
}

/** Problems of texts that are to be read in these languages. */
export function unsaidIn(languages: readonly Language[]): Unsaid {
  return (code, text) =>
    languages.filter((language) => !text[language]).map((language) => ({ code, language }));
}

/** What a question lacks; in which languages a text must say something says `unsaid`. */
export function questionProblems(
  work: QuestionWork,
  question: number,
  unsaid: Unsaid,
): QuizProblem[] {
  const { kind, stem, explanation } = work;
  const shared = (code: 'questionStem' | 'questionExplanation', problems: Problem[]) =>
    problems.map(({ language }): QuizProblem => ({ code, question, language }));
  return [
    ...shared('questionStem', unsaid('stem', stem)),
    ...shared('questionExplanation', unsaid('explanation', explanation)),
    ...rulesOf(kind)
      .problems(work, unsaid)
      .map(({ code: problem, language, part }): QuizProblem => {
        const ofKind: OfKind = part
          ? { kind: part.kind as QuestionKind, problem, part: part.at }
          : { kind, problem };
        return { code: 'questionOfKind', question, ofKind, ...(language && { language }) };
      }),
  ];
}
