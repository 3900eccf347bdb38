import { surveyMissing } from '#app/domain/catalogue/checklist/item-missing.ts';
import type {
  AssignmentSettings,
  ContentItem,
  SurveyQuestion,
  SurveySettings,
} from '#app/domain/catalogue/course-content.ts';
import { fingerprint } from '#app/domain/catalogue/fingerprint.ts';
import { assetsByName, type LibraryFile } from '#app/domain/media/assets-by-name.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import type { Language, Localised } from '#app/platform/i18n.ts';
import { newId } from '#app/platform/id.ts';

import type { PageFile } from './item-edit.ts';
import type { OpenPart } from './open-part.ts';
import { type AskedEntry, quizComposer, type QuizComposerView } from './quiz-composer.server.ts';
import type { QuizCourse } from './rule-setting.server.ts';
import { newSurveyQuestion, surveyQuestionKinds } from './new-part.ts';

/** Which part of an item is to be written: one that is there, by its key, or a new one of a kind. */
export type AskedPart = { part: string | null; add: string | null };

/** A question among the others. */
export type QuestionLine<Q extends { kind: string }> = {
  key: string;
  kind: Q['kind'];
  words: Localised;
  /** Something is missing before it can be published. */
  unfinished: boolean;
};

/** What an item consists of, as its author composes it. Texts have an editor of their own. */
export type ItemComposer =
  | { kind: 'lesson' }
  | QuizComposerView
  | {
      kind: 'survey';
      lines: (QuestionLine<SurveyQuestion> & { required: boolean })[];
      open: OpenPart<SurveyQuestion> | null;
    }
  | { kind: 'assignment'; settings: AssignmentSettings; seen: string }
  | { kind: 'file'; files: OfferedFile[] };

/** A file that the page offers; null where it has gone from the library. */
export type OfferedFile = PageFile & {
  seen: string;
  file: Pick<LibraryFile, 'title' | 'kind' | 'size' | 'archived'> | null;
};

/** What the page of an item composes, of an item that the reader may see. */
export async function itemComposer(
  actor: Actor,
  item: ContentItem,
  course: QuizCourse & { languages: readonly Language[] },
  asked: AskedEntry,
): Promise<ItemComposer> {
  const { languages } = course;
  switch (item.kind) {
    case 'lesson':
      return { kind: 'lesson' };
    case 'quiz':
      return quizComposer(actor, item, course, asked);
    case 'survey':
      return { kind: 'survey', ...surveyComposer(item.settings, languages, asked) };
    case 'assignment':
      return { kind: 'assignment', settings: item.settings, seen: fingerprint(item.settings) };
    case 'file':
      return { kind: 'file', files: await offeredFiles(item.settings.files) };
  }
}

function surveyComposer(
  { questions }: SurveySettings,
  languages: readonly Language[],
  asked: AskedPart,
) {
  const lines = questions.map((question) => ({
    key: question.key,
    kind: question.kind,
    words: question.text,
    required: question.required,
    unfinished: surveyMissing({ questions: [question] }, languages).length > 0,
  }));
  return { lines, open: openPart(questions, asked, surveyQuestionKinds, newSurveyQuestion) };
}

function openPart<K extends string, P extends { key: string }>(
  parts: P[],
  { part, add }: AskedPart,
  kinds: readonly K[],
  fresh: (kind: K, key: string) => P,
): OpenPart<P> | null {
  const stored = parts.find(({ key }) => key === part);
  if (stored) return { part: stored, seen: fingerprint(stored) };
  const kind = kinds.find((one) => one === add);
  return kind ? { part: fresh(kind, newId()), seen: null } : null;
}

async function offeredFiles(files: PageFile[]): Promise<OfferedFile[]> {
  const names = files.map(({ name }) => name);
  const found = new Map((await assetsByName(db, names)).map((file) => [file.name, file]));
  return files.map((offered) => {
    const file = found.get(offered.name);
    return { ...offered, seen: fingerprint(offered), file: file ? factsOf(file) : null };
  });
}

function factsOf({ title, kind, size, archived }: LibraryFile) {
  return { title, kind, size, archived };
}
