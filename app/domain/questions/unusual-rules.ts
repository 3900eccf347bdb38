import { newQuizWork, quizRules, type QuizRules } from './quiz-work.ts';

/** What is always said of a quiz. */
export const COMMON_RULES = [
  'passMark',
  'questionsPerPage',
  'timeLimitMinutes',
  'attemptsAllowed',
  'shuffleQuestions',
  'shuffleChoices',
  'review',
] as const satisfies (keyof QuizRules)[];

/** The rules beside the common ones that are set otherwise than in most quizzes, in the order of the form. */
export function unusualRules(rules: QuizRules): (keyof QuizRules)[] {
  const usual = quizRules(newQuizWork);
  return changedRules(usual, rules).filter((rule) => !COMMON_RULES.some((one) => one === rule));
}

/** The rules that are set otherwise in one quiz than in another. */
export function changedRules(one: QuizRules, other: QuizRules): (keyof QuizRules)[] {
  return (Object.keys(one) as (keyof QuizRules)[]).filter(
    (rule) => JSON.stringify(one[rule]) !== JSON.stringify(other[rule]),
  );
}
