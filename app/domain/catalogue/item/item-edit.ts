import type {
  AssignmentSettings,
  ContentItem,
  FileSettings,
  SurveyQuestion,
} from '#app/domain/catalogue/course-content.ts';
import { isSaid } from '#app/domain/catalogue/said.ts';
import {
  type QuestionWork,
  type QuizEntry,
  type QuizRules,
  quizRules,
  type QuizWork,
} from '#app/domain/questions/quiz-work.ts';
import { bankEntries } from '#app/domain/questions/quiz-entries.ts';
import type { BankEntry, DrawEntry, SectionEntry } from '#app/domain/questions/quiz-entry.ts';
import { limitsFit } from '#app/domain/questions/quiz-problem.ts';
import { DomainError } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';

/** What an item says of itself beside what it consists of. */
export type ItemSettings = Pick<ContentItem, 'title' | 'minutes' | 'required'>;
/** A file that a page of files offers. */
export type PageFile = FileSettings['files'][number];

/** Fingerprint of what the form was made from; null: it says something new. */
type Seen = { seen: string | null };

/**
 * One change of an item. It says one part of it anew and nothing of the rest, so that two people may write different
 * questions of a quiz at once. Parts are known by their key, files by their name.
 */
export type ItemEdit =
  | ({ kind: 'settings'; settings: ItemSettings } & Seen)
  | ({ kind: 'rules'; rules: QuizRules } & Seen)
  | ({ kind: 'assignment'; settings: AssignmentSettings } & Seen)
  | ({ kind: 'question'; question: QuestionWork } & Seen)
  | ({ kind: 'entry'; entry: SectionEntry | BankEntry | DrawEntry } & Seen)
  | ({ kind: 'survey-question'; question: SurveyQuestion } & Seen)
  | ({ kind: 'file'; file: PageFile } & Seen)
  | { kind: 'shift'; key: string; by: 'up' | 'down' }
  | { kind: 'duplicate'; key: string; newKey: string }
  | { kind: 'remove'; key: string };

/** The most parts that an item of a kind may consist of. */
const MOST = { quiz: 500, survey: 100, file: 50 } as const;

export function itemSettings({ title, minutes, required }: ContentItem): ItemSettings {
  return { title, minutes, required };
}

/**
 * The item with one change made; the same item where it changes nothing.
 * @param fresh makes a key that is not used yet
 * @throws DomainError `courseChanged` where somebody has saved the same part since, `partGone`, `partsTooMany`,
 *   `quizSectionLimits`, `quizHasQuestion`
 */
export function applyItemEdit(
  item: ContentItem,
  edit: ItemEdit,
  fresh: () => string = newId,
): ContentItem {
  switch (edit.kind) {
    case 'settings':
      return isSaid(itemSettings(item), edit.settings, edit.seen)
        ? item
        : { ...item, ...edit.settings };
    case 'rules':
      if (item.kind !== 'quiz') throw partGone();
      return isSaid(quizRules(item.quiz), edit.rules, edit.seen)
        ? item
        : withQuiz(item, { ...edit.rules, questions: item.quiz.questions });
    case 'assignment':
      if (item.kind !== 'assignment') throw partGone();
      return isSaid(item.settings, edit.settings, edit.seen)
        ? item
        : { ...item, settings: edit.settings };
    case 'question':
      if (item.kind !== 'quiz') throw partGone();
      return withParts(item, (parts) => saved(parts, edit.question, edit.seen));
    case 'entry':
      if (item.kind !== 'quiz') throw partGone();
      assertNotTwice(item.quiz.questions, edit.entry);
      return withParts(item, (parts) => saved(parts, edit.entry, edit.seen));
    case 'survey-question':
      if (item.kind !== 'survey') throw partGone();
      return withParts(item, (parts) => saved(parts, edit.question, edit.seen));
    case 'file':
      if (item.kind !== 'file') throw partGone();
      return withParts(item, (parts) => saved(parts, edit.file, edit.seen));
    case 'shift':
      return withParts(item, (parts) => shifted(parts, edit.key, edit.by));
    case 'duplicate':
      return withParts(item, (parts) => duplicated(parts, edit.key, edit.newKey, fresh));
    case 'remove':
      return withParts(item, (parts) => {
        const at = placeIn(parts, edit.key);
        return parts.filter((_, place) => place !== at);
      });
  }
}

type QuizItem = Extract<ContentItem, { kind: 'quiz' }>;

/** @throws invalid `quizSectionLimits` where sections would be longer than the whole */
function withQuiz(item: QuizItem, quiz: QuizWork): QuizItem {
  if (limitsFit(quiz) || !limitsFit(item.quiz)) return { ...item, quiz };
  throw new DomainError('invalid', 'quizSectionLimits', {}, 'timeLimitMinutes');
}

function assertNotTwice(entries: readonly QuizEntry[], entry: QuizEntry): void {
  if (entry.kind !== 'bank') return;
  const { key, questionId } = entry;
  if (bankEntries(entries).some((one) => one.questionId === questionId && one.key !== key))
    throw new DomainError('invalid', 'quizHasQuestion');
}

type Part = QuizEntry | SurveyQuestion | PageFile;

/** The parts an item consists of, by what they are known by; an item of another kind has none. */
export function partsOf(item: ContentItem): Part[] {
  switch (item.kind) {
    case 'quiz':
      return item.quiz.questions;
    case 'survey':
      return item.settings.questions;
    case 'file':
      return item.settings.files;
    default:
      return [];
  }
}

export function partKey(part: Part): string {
  return 'key' in part ? part.key : part.name;
}

function withParts(item: ContentItem, change: (parts: Part[]) => Part[]): ContentItem {
  const before = partsOf(item);
  const after = change(before);
  if (after === before) return item;
  switch (item.kind) {
    case 'quiz':
      assertSize(after, MOST.quiz);
      return withQuiz(item, { ...item.quiz, questions: after as QuizEntry[] });
    case 'survey':
      assertSize(after, MOST.survey);
      return { ...item, settings: { questions: after as SurveyQuestion[] } };
    case 'file':
      assertSize(after, MOST.file);
      return { ...item, settings: { files: after as PageFile[] } };
    default:
      throw partGone();
  }
}

function saved(parts: Part[], part: Part, seen: string | null): Part[] {
  const at = parts.findIndex((one) => partKey(one) === partKey(part));
  const stored = parts[at];
  if (stored) {
    if (isSaid(stored, part, seen)) return parts;
    return parts.map((one, place) => (place === at ? part : one));
  }
  if (seen !== null) throw partGone();
  return [...parts, part];
}

function shifted(parts: Part[], key: string, by: 'up' | 'down'): Part[] {
  const at = placeIn(parts, key);
  const to = by === 'up' ? at - 1 : at + 1;
  const [one, other] = [parts[at], parts[to]];
  if (!one || !other) return parts;
  return parts.map((part, place) => (place === at ? other : place === to ? one : part));
}

/** A copy stands behind the original. A form that is sent twice makes one. */
function duplicated(parts: Part[], key: string, newKey: string, fresh: () => string): Part[] {
  const at = placeIn(parts, key);
  if (parts.some((part) => partKey(part) === newKey)) return parts;
  return parts.flatMap((part, place) =>
    place === at && 'key' in part ? [part, copied(part, newKey, fresh)] : [part],
  );
}

function copied(part: QuizEntry | SurveyQuestion, key: string, fresh: () => string): Part {
  if (part.kind !== 'choice') return { ...part, key };
  return { ...part, key, choices: part.choices.map((choice) => ({ ...choice, key: fresh() })) };
}

function placeIn(parts: Part[], key: string): number {
  const at = parts.findIndex((part) => partKey(part) === key);
  if (at < 0) throw partGone();
  return at;
}

function assertSize(parts: Part[], most: number): void {
  if (parts.length > most) throw new DomainError('invalid', 'partsTooMany', { most });
}

function partGone(): DomainError {
  return new DomainError('conflict', 'partGone');
}
