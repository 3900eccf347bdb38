import { type QuizProblem, quizProblemCodes } from '#app/domain/questions/quiz-problem.ts';
import type { Language, Localised } from '#app/platform/i18n.ts';

/** What the checklist may name; the texts of the review page have a sentence for each. */
export const missingCodes = [
  // the course
  'title',
  'summary',
  'description',
  'provider',
  'form',
  'creditedReason',
  'creditedZero',
  'outcomesNone',
  'outcomeGone',
  'outcomeLevel',
  'prerequisiteGone',
  'prerequisiteItself',
  'prerequisiteRing',
  'audienceUnit',
  'modulesNone',
  'requiredNone',
  // a module
  'moduleTitle',
  'moduleEmpty',
  // an item
  'itemTitle',
  'textEmpty',
  'textRefused',
  'textHard',
  'fileGone',
  'fileArchived',
  'assignmentNothing',
  'surveyEmpty',
  'surveyQuestion',
  'surveyWords',
  'surveyChoices',
  'filesEmpty',
  'fileLabel',
  'questionCompetency',
  'quizRules',
  'pretestGone',
  'pretestLater',
  ...quizProblemCodes,
  // conditions
  'conditionGone',
  'conditionLater',
  'neverOpens',
] as const;

export type MissingCode = (typeof missingCodes)[number];

/** One line of the checklist. */
export type Missing = {
  code: MissingCode;
  /** `must`: it cannot be published so. `should`: it can, but readers are served worse. */
  level: 'must' | 'should';
  /** Where: an item of a module, a module, or (both null) what is said of the course. */
  moduleKey: string | null;
  itemKey: string | null;
  /** In which language it is missing. */
  language?: Language;
  /** Of a quiz or survey: which question, from one. */
  question?: number;
  /** The file, course or competency it is about. */
  name?: string | Localised;
  /** Of `questionOfKind`: what questions of the kind lack, in the words of the kind. */
  ofKind?: QuizProblem['ofKind'];
  /** How many places of a text. */
  count?: number;
  /** Why a text is refused: a key of the area `errors`, with its values. */
  refusal?: { code: string; params: Record<string, string | number> };
};

/** What is found of a place, before the place is named. */
export type Found = Omit<Missing, 'level' | 'moduleKey' | 'itemKey'> & { level?: 'should' };

/** Each language in which a text says nothing. */
export function unsaid(
  code: MissingCode,
  text: Localised,
  languages: readonly Language[],
): Found[] {
  return languages.filter((language) => !text[language]).map((language) => ({ code, language }));
}
