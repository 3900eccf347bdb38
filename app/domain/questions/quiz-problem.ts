import type { Language } from '#app/platform/i18n.ts';
import { pointsOf } from '#app/question-types/points-of.ts';
import type { Problem, Unsaid } from '#app/question-types/question-type.ts';
import { type QuestionKind, rulesOf } from '#app/question-types/rules-of.ts';

import { fillDraws } from './fill-draws.ts';
import { pinName, pinnedWork, poolsOf, type QuizBank } from './quiz-bank.ts';
import { askedCount, drawEntries, sectionEntries } from './quiz-entries.ts';
import { MOST_ASKED, MOST_HELD } from './quiz-entry.ts';
import type { QuestionWork, QuizEntry, QuizWork } from './quiz-work.ts';

export const quizProblemCodes = [
  'quizEmpty',
  'quizTooLong',
  'poolTooLarge',
  'quizNoPoints',
  'questionStem',
  'questionExplanation',
  'questionOfKind',
  'pictureAlt',
  'sectionTitle',
  'sectionEmpty',
  'sectionLimits',
  'bankGone',
  'bankUnapproved',
  'bankRetired',
  'questionTwice',
  'drawTooFew',
] as const;

/** What a quiz lacks before it can be published. */
export type QuizProblem = {
  code: (typeof quizProblemCodes)[number];
  /** Which of its entries, from one; null: the quiz as a whole. */
  question: number | null;
  /** The language in which something is not said. */
  language?: Language;
  /** Of `questionOfKind`: what questions of this kind lack, in the words of the kind. */
  ofKind?: OfKind;
  /** Of `drawTooFew`: how many questions are left for it; of what is too large: how many there may be. */
  count?: number;
};

/** `part`: of which question inside it, from one; the words are then those of that one's kind. */
type OfKind = { kind: QuestionKind; problem: string; part?: number };

/**
 * What is missing of a quiz.
 * @param unsaid in which languages a text must say something
 * @param bank what it takes out of the bank, as it stands now
 */
export function quizProblems(work: QuizWork, unsaid: Unsaid, bank: QuizBank): QuizProblem[] {
  const { questions: entries } = work;
  if (askedCount(entries) === 0) return [{ code: 'quizEmpty', question: null }];
  const tooLarge = sizeProblems(entries, bank);
  if (tooLarge.length > 0) return tooLarge;
  const passable = work.practice || work.passMark === 0 || entries.some((one) => counts(one, bank));
  return [
    ...(passable ? [] : [{ code: 'quizNoPoints' as const, question: null }]),
    ...(limitsFit(work) ? [] : [{ code: 'sectionLimits' as const, question: null }]),
    ...entries.flatMap((entry, at) => entryProblems(entry, at + 1, unsaid, bank)),
    ...placeProblems(entries, bank),
  ].sort((one, other) => (one.question ?? 0) - (other.question ?? 0));
}

/** Beyond these sizes neither publishing nor an attempt stays a matter of a moment. */
function sizeProblems(entries: readonly QuizEntry[], bank: QuizBank): QuizProblem[] {
  const held = [...poolsOf(entries, bank).values()].reduce((sum, pool) => sum + pool.length, 0);
  return [
    ...(askedCount(entries) > MOST_ASKED ? [tooMany('quizTooLong', MOST_ASKED)] : []),
    ...(held > MOST_HELD ? [tooMany('poolTooLarge', MOST_HELD)] : []),
  ];
}

function tooMany(code: QuizProblem['code'], count: number): QuizProblem {
  return { code, question: null, count };
}

/** Something can be earned with it. */
function counts(entry: QuizEntry, bank: QuizBank): boolean {
  if (entry.kind === 'section') return false;
  if (entry.kind === 'draw') return entry.points > 0;
  const asked = entry.kind === 'bank' ? pinnedWork(entry, bank) : entry;
  return asked ? pointsOf(asked) > 0 : entry.points > 0;
}

/** Sections with a limit of their own are over before the whole is. */
export function limitsFit({ questions, timeLimitMinutes }: QuizWork): boolean {
  const limits = sectionEntries(questions).flatMap((section) => section.timeLimitMinutes ?? []);
  return timeLimitMinutes === null || limits.reduce((sum, one) => sum + one, 0) <= timeLimitMinutes;
}

/** What an entry lacks by itself. */
export function entryProblems(
  entry: QuizEntry,
  question: number,
  unsaid: Unsaid,
  bank: QuizBank,
): QuizProblem[] {
  switch (entry.kind) {
    case 'section':
      return unsaid('title', entry.title).map(({ language }) => ({
        code: 'sectionTitle',
        question,
        ...(language && { language }),
      }));
    case 'bank': {
      const pinned = bank.pinned.get(pinName(entry));
      if (!pinned) return [{ code: 'bankGone', question }];
      if (pinned.retired) return [{ code: 'bankRetired', question }];
      if (pinned.approved === null || entry.version > pinned.approved)
        return [{ code: 'bankUnapproved', question }];
      return questionProblems(pinned.work, question, unsaid);
    }
    case 'draw':
      return [];
    default:
      return questionProblems(entry, question, unsaid);
  }
}

/** What is wrong with entries because of the others. */
function placeProblems(entries: readonly QuizEntry[], bank: QuizBank): QuizProblem[] {
  const found: QuizProblem[] = [];
  const pinned = new Set<string>();
  const drawn = drawnFrom(entries, bank);
  for (const [at, entry] of entries.entries()) {
    const question = at + 1;
    const next = entries[at + 1];
    if (entry.kind === 'section' && (!next || next.kind === 'section'))
      found.push({ code: 'sectionEmpty', question });
    if (entry.kind === 'bank' && pinned.size === pinned.add(entry.questionId).size)
      found.push({ code: 'questionTwice', question });
    const count = entry.kind === 'draw' ? (drawn.get(entry.key)?.length ?? 0) : 0;
    if (entry.kind === 'draw' && count < entry.count)
      found.push({ code: 'drawTooFew', question, count });
  }
  return found;
}

/** How the draws could be filled: the questions that each would get. */
function drawnFrom(entries: readonly QuizEntry[], bank: QuizBank): Map<string, string[]> {
  const draws = drawEntries(entries);
  const pools = poolsOf(entries, bank);
  const filled = fillDraws(
    draws.map(({ key, count }) => ({
      count,
      pool: pools.get(key)!.map(({ questionId }) => questionId),
    })),
  );
  return new Map(draws.map(({ key }, at) => [key, filled[at]!]));
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
  const shared = (
    code: 'questionStem' | 'questionExplanation' | 'pictureAlt',
    problems: Problem[],
  ) => problems.map(({ language }): QuizProblem => ({ code, question, language }));
  return [
    ...shared('questionStem', unsaid('stem', stem)),
    ...shared('questionExplanation', unsaid('explanation', explanation)),
    ...(work.pictures ?? []).flatMap(({ alt }) => shared('pictureAlt', unsaid('alt', alt))),
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
