import type { ContentItem } from '#app/domain/catalogue/course-content.ts';
import { fingerprint } from '#app/domain/catalogue/fingerprint.ts';
import {
  type CompetencyChoices,
  competencyChoices,
} from '#app/domain/competency/competency-choices.server.ts';
import { mediaAssets } from '#app/domain/media/media-assets.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { bankCategories } from '#app/domain/questions/bank/bank-categories.server.ts';
import { type BankPage, bankQuestions } from '#app/domain/questions/bank/bank-questions.server.ts';
import type { BankSearch } from '#app/domain/questions/bank/bank-search.ts';
import type { BankCategory } from '#app/domain/questions/bank/category-tree.ts';
import { canUseBank } from '#app/domain/questions/bank/policy.ts';
import { newQuestion } from '#app/domain/questions/new-question.ts';
import { pinnedWork } from '#app/domain/questions/quiz-bank.ts';
import { fittingCount, quizBank } from '#app/domain/questions/quiz-bank.server.ts';
import { bankEntries, isQuestion } from '#app/domain/questions/quiz-entries.ts';
import type { BankEntry, DrawEntry, SectionEntry } from '#app/domain/questions/quiz-entry.ts';
import {
  newQuizWork,
  type QuestionWork,
  type QuizEntry,
  type QuizRules,
  quizRules,
} from '#app/domain/questions/quiz-work.ts';
import { pool, runOn } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { newId } from '#app/platform/id.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import { isQuestionKind } from '#app/question-types/rules-of.ts';

import type { OpenPart } from './open-part.ts';
import { type QuizLine, quizLines } from './quiz-lines.server.ts';
import {
  pretestsOf,
  type QuizCourse,
  type RuleSetting,
  ruleSetting,
} from './rule-setting.server.ts';

/** What the address of the page asks for of a quiz. */
export type AskedEntry = {
  part: string | null;
  add: string | null;
  /** What the bank is searched for. */
  bank: BankSearch;
  /** A draw as it is being typed. */
  draw: Omit<DrawEntry, 'kind' | 'key'> | null;
};

/** The entry that is being written. */
export type OpenEntry =
  | ({ kind: 'question' } & OpenPart<QuestionWork>)
  | ({ kind: 'section' } & OpenPart<SectionEntry>)
  /** `work`: as the bank has it; null where it is gone. */
  | ({ kind: 'bank'; work: QuestionWork | null } & OpenPart<BankEntry>)
  /** `fitting`: questions of the bank that fit it now. */
  | ({ kind: 'draw'; fitting: number } & OpenPart<DrawEntry>);

export type QuizComposerView = {
  kind: 'quiz';
  rules: QuizRules;
  /** As most quizzes have them. */
  usual: QuizRules;
  seen: string;
  setting: RuleSetting;
  /** What may have measured before: the quizzes that come earlier. */
  pretests: RuleSetting['quizzes'];
  lines: QuizLine[];
  open: OpenEntry | null;
  /** Questions of the bank to choose from, where that is asked for; `taken`: those that the quiz has. */
  found: { page: BankPage; search: BankSearch; taken: string[] } | null;
  /** Whether the reader uses the bank. */
  usesBank: boolean;
  /** For what is being written. */
  categories: BankCategory[];
  competencies: CompetencyChoices;
  pictures: { name: string; title: string }[];
};

type Course = QuizCourse & { languages: readonly Language[] };
type QuizItem = Extract<ContentItem, { kind: 'quiz' }>;

/** A quiz as its author composes it. */
export async function quizComposer(
  actor: Actor,
  item: QuizItem,
  course: Course,
  asked: AskedEntry,
): Promise<QuizComposerView> {
  const { languages } = course;
  const usesBank = canUseBank(actor);
  const open = await openEntry(item.quiz.questions, languages, asked);
  const writes = open?.kind === 'question';
  const searches = asked.add === 'bank' && usesBank;
  const [lines, categories, competencies, library, page] = await Promise.all([
    quizLines(item.quiz, languages),
    usesBank && (open || searches) ? bankCategories(actor) : [],
    writes || open?.kind === 'draw' ? competencyChoices(runOn(pool)) : [],
    writes ? mediaAssets(actor, { q: '', kind: 'picture', after: null }) : null,
    searches ? bankQuestions(actor, { ...asked.bank, state: 'usable' }) : null,
  ]);
  const taken = bankEntries(item.quiz.questions).map(({ questionId }) => questionId);
  return {
    kind: 'quiz',
    rules: quizRules(item.quiz),
    usual: quizRules(newQuizWork),
    seen: fingerprint(quizRules(item.quiz)),
    setting: ruleSetting(course),
    pretests: pretestsOf(course, item.key),
    lines,
    open,
    found: page && { page, search: asked.bank, taken },
    usesBank,
    categories: categories.filter(({ archived }) => !archived),
    competencies,
    pictures: library?.assets.map(({ name, title }) => ({ name, title })) ?? [],
  };
}

async function openEntry(
  entries: readonly QuizEntry[],
  languages: readonly Language[],
  { part: asked, add, draw }: AskedEntry,
): Promise<OpenEntry | null> {
  const stored = entries.find(({ key }) => key === asked);
  const part = stored ?? newEntry(add);
  if (!part) return null;
  const seen = stored ? fingerprint(stored) : null;
  if (isQuestion(part)) return { kind: 'question', part, seen };
  switch (part.kind) {
    case 'section':
      return { kind: 'section', part, seen };
    case 'bank': {
      const bank = await quizBank(runOn(pool), [part], languages);
      return { kind: 'bank', part, seen, work: pinnedWork(part, bank) };
    }
    case 'draw': {
      const typed = { ...part, ...draw };
      const fitting = await fittingCount(runOn(pool), typed.from, languages);
      return { kind: 'draw', part: typed, seen, fitting };
    }
  }
}

function newEntry(add: string | null): QuizEntry | null {
  const key = newId();
  if (isQuestionKind(add)) return newQuestion(add, key);
  if (add === 'section')
    return { kind: add, key, title: NO_WORDS, introduction: NO_WORDS, timeLimitMinutes: null };
  if (add === 'draw') return { kind: add, key, count: 5, points: 1, from: ANYTHING };
  return null;
}

const ANYTHING = {
  ...{ categoryId: null, competencyId: null, level: null, difficulty: null },
  tags: [],
};
