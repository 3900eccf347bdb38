import { contentItems, placeOf } from '#app/domain/catalogue/content-items.ts';
import type { CourseFacts } from '#app/domain/catalogue/course-content.ts';
import {
  type DevelopmentFormChoice,
  developmentForms,
} from '#app/domain/catalogue/draft/new-course-view.server.ts';
import {
  type FactsNames,
  factsNames,
  idsInFacts,
} from '#app/domain/catalogue/facts/facts-names.server.ts';
import { type RuleSetting, ruleSetting } from '#app/domain/catalogue/item/rule-setting.server.ts';
import { type BlockChange, blockChanges } from '#app/domain/catalogue/text/block-changes.ts';
import { type Effort, newEffort } from '#app/domain/catalogue/text/effort.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { quizBank } from '#app/domain/questions/quiz-bank.server.ts';
import { pinnedWork, type QuizBank } from '#app/domain/questions/quiz-bank.ts';
import { bankEntries } from '#app/domain/questions/quiz-entries.ts';
import {
  type QuizEntry,
  type QuizRules,
  quizRules,
  type QuizWork,
} from '#app/domain/questions/quiz-work.ts';
import { changedRules } from '#app/domain/questions/unusual-rules.ts';
import { pool, runOn } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { type Language, languages, type Localised } from '#app/platform/i18n.ts';

import {
  compareVersions,
  type ItemChange,
  type ModuleChange,
  type VersionDocument,
} from './compare-versions.ts';
import { type CourseVersionLine, courseVersions } from './course-versions.server.ts';
import { type QuestionChange, questionChanges } from './question-changes.ts';
import { versionDocument } from './version-document.server.ts';
import { wordChanges, type WordPiece } from './word-changes.ts';

/** A version by its number, or the draft. */
export type WhichVersion = number | 'draft';

export type ShownBlock = {
  kind: 'added' | 'removed' | 'changed';
  /** `paragraph`, `table`, … */
  type: string;
  /** Word by word; nothing but what is the same: only its form has changed. */
  pieces: WordPiece[];
};

export type ShownQuestionChange = Pick<QuestionChange, 'change' | 'at' | 'parts'> & {
  key: string;
  /** What it asks, in each language of the course. */
  stems: { language: Language; pieces: WordPiece[] }[];
};

export type ComparedItem = Omit<ItemChange, 'texts' | 'questions'> & {
  texts: { language: Language; blocks: ShownBlock[]; more: number }[];
  questions: ShownQuestionChange[];
  /** How the quiz is taken, where that has changed. */
  rules: {
    before: QuizRules;
    after: QuizRules;
    changed: (keyof QuizRules)[];
    setting: RuleSetting;
  } | null;
};

/** Facts that are no texts, as the earlier and the later version say them. */
export type ShownFacts = Omit<CourseFacts, 'title' | 'summary' | 'description'>;

export type VersionComparison = {
  before: WhichVersion;
  after: WhichVersion;
  texts: {
    fact: 'title' | 'summary' | 'description';
    language: Language;
    pieces: WordPiece[];
  }[];
  facts: {
    changed: (keyof ShownFacts)[];
    before: ShownFacts;
    after: ShownFacts;
    names: FactsNames;
    forms: DevelopmentFormChoice[];
  };
  minutes: { before: number; after: number } | null;
  modules: ModuleChange[];
  items: ComparedItem[];
};

export type VersionView = {
  /** The latest first. */
  versions: CourseVersionLine[];
  shown: CourseVersionLine | null;
  document: VersionDocument;
  /** Null where there is nothing to compare with. */
  comparison: VersionComparison | null;
};

/**
 * A version of a course, and what has become of it since another one: the earlier is always compared with the later.
 * @param against what to compare with; null: the one before it
 * @throws not found for whoever does not write the course, and where there is none such
 */
export async function versionView(
  actor: Actor,
  courseId: string,
  which: WhichVersion,
  against: WhichVersion | null,
): Promise<VersionView> {
  const versions = await courseVersions(actor, courseId);
  const shown = versions.find(({ version }) => version === which) ?? null;
  if (which !== 'draft' && !shown) throw notFound();
  const document = await versionDocument(actor, courseId, which);
  const other = otherOf(versions, which, against);
  if (other === null) return { versions, shown, document, comparison: null };
  const otherDocument = await versionDocument(actor, courseId, other);
  const [before, after] = isLater(other, which) ? [which, other] : [other, which];
  const documents = new Map([
    [which, document],
    [other, otherDocument],
  ]);
  const comparison = await compared(
    { which: before, document: documents.get(before)! },
    { which: after, document: documents.get(after)! },
  );
  return { versions, shown, document, comparison };
}

function otherOf(
  versions: CourseVersionLine[],
  which: WhichVersion,
  against: WhichVersion | null,
): WhichVersion | null {
  const isThere = against === 'draft' || versions.some(({ version }) => version === against);
  if (against !== null && against !== which && isThere) return against;
  if (which === 'draft') return versions.find(({ current }) => current)?.version ?? null;
  return versions.find(({ version }) => version < which)?.version ?? null;
}

function isLater(one: WhichVersion, other: WhichVersion): boolean {
  if (one === 'draft') return true;
  return other !== 'draft' && one > other;
}

type Side = { which: WhichVersion; document: VersionDocument };

async function compared(before: Side, after: Side): Promise<VersionComparison> {
  const { facts, minutes, modules, items } = compareVersions(before.document, after.document);
  const [former, later] = [before.document.content.facts, after.document.content.facts];
  const [names, forms, bank] = await Promise.all([
    factsNames(idsInFacts([former, later])),
    developmentForms(),
    pinnedIn([before.document, after.document]),
  ]);
  const effort = newEffort();
  return {
    before: before.which,
    after: after.which,
    texts: FACT_TEXTS.flatMap((fact) =>
      languages.flatMap((language) => {
        const [was, is] = [former[fact][language], later[fact][language]];
        return was === is ? [] : [{ fact, language, pieces: wordChanges(was, is, effort) }];
      }),
    ),
    facts: {
      changed: facts.filter(
        (fact) => !FACT_TEXTS.some((text) => text === fact),
      ) as (keyof ShownFacts)[],
      before: withoutTexts(former),
      after: withoutTexts(later),
      names,
      forms,
    },
    minutes,
    modules,
    items: items.map((item) =>
      comparedItem(item, { before: before.document, after: after.document, bank, effort }),
    ),
  };
}

const FACT_TEXTS = ['title', 'summary', 'description'] as const;

/** The questions of the bank that either side asks. What they may draw from is no part of what is compared. */
function pinnedIn(documents: VersionDocument[]): Promise<QuizBank> {
  const entries = documents
    .flatMap(({ content }) => contentItems(content))
    .flatMap((item): QuizEntry[] => (item.kind === 'quiz' ? bankEntries(item.quiz.questions) : []));
  return quizBank(runOn(pool), entries, []);
}

function withoutTexts({ title: _t, summary: _s, description: _d, ...facts }: CourseFacts) {
  return facts;
}

/** Characters of a block that are compared, and blocks of a text that are shown. */
const LONGEST_BLOCK = 20_000;
const MOST_BLOCKS = 200;

type Compared = {
  before: VersionDocument;
  after: VersionDocument;
  bank: QuizBank;
  effort: Effort;
};

function comparedItem(
  { texts, questions: _counts, ...item }: ItemChange,
  { before, after, bank, effort }: Compared,
): ComparedItem {
  const { key } = item;
  const [former, later] = [
    placeOf(before.content, key)?.item ?? null,
    placeOf(after.content, key)?.item ?? null,
  ];
  const both = former?.kind === 'quiz' && later?.kind === 'quiz' && { former, later };
  return {
    ...item,
    texts: texts.map(({ language }) => {
      const [was, is] = [before.texts[key]?.[language], after.texts[key]?.[language]];
      const blocks = blockChanges(was ?? EMPTY, is ?? EMPTY, {
        longest: LONGEST_BLOCK,
        effort,
      });
      return {
        language,
        blocks: blocks.slice(0, MOST_BLOCKS).map((block) => shownBlock(block, effort)),
        more: Math.max(0, blocks.length - MOST_BLOCKS),
      };
    }),
    questions: both
      ? questionChanges(both.former.quiz, both.later.quiz).map((change) =>
          shownQuestion(change, after.content.facts.languages, { bank, effort }),
        )
      : [],
    rules: both ? rulesCompared(both.former.quiz, both.later.quiz, { before, after }) : null,
  };
}

function rulesCompared(
  former: QuizWork,
  later: QuizWork,
  documents: { before: VersionDocument; after: VersionDocument },
): ComparedItem['rules'] {
  const [before, after] = [quizRules(former), quizRules(later)];
  const changed = changedRules(before, after);
  if (changed.length === 0) return null;
  const items = [documents.after, documents.before].flatMap(({ content }) => contentItems(content));
  const quizzes = items
    .filter(({ kind }) => kind === 'quiz')
    .map(({ key, title }) => ({ key, title }));
  return { before, after, changed, setting: ruleSetting({ quizzes }) };
}

const EMPTY = { type: 'doc', content: [] };

function shownBlock({ kind, type, before, after }: BlockChange, effort: Effort): ShownBlock {
  return { kind, type, pieces: wordChanges(before, after, effort) };
}

function shownQuestion(
  { change, at, parts, before, after }: QuestionChange,
  inLanguages: Language[],
  { bank, effort }: Pick<Compared, 'bank' | 'effort'>,
): ShownQuestionChange {
  const key = (after ?? before)?.key ?? '';
  const stems = inLanguages.map((language) => {
    const [was, is] = [before, after].map((entry) => headOf(entry, bank)?.[language] ?? '');
    return { language, pieces: wordChanges(was ?? '', is ?? '', effort) };
  });
  return { key, change, at, parts, stems };
}

/** What an entry is known by: what it asks, or the title of a section. A draw has no words. */
function headOf(entry: QuizEntry | null, bank: QuizBank): Localised | null {
  if (!entry) return null;
  switch (entry.kind) {
    case 'draw':
      return null;
    case 'section':
      return entry.title;
    case 'bank':
      return pinnedWork(entry, bank)?.stem ?? null;
    default:
      return entry.stem;
  }
}
