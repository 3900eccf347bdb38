import { surveyMissing } from '#app/domain/catalogue/checklist/item-missing.ts';
import type {
  AssignmentSettings,
  ContentItem,
  SurveyQuestion,
  SurveySettings,
} from '#app/domain/catalogue/course-content.ts';
import { fingerprint } from '#app/domain/catalogue/fingerprint.ts';
import {
  type CompetencyChoices,
  competencyChoices,
} from '#app/domain/competency/competency-choices.server.ts';
import { assetsByName, type LibraryFile } from '#app/domain/media/assets-by-name.server.ts';
import { newQuestion } from '#app/domain/questions/new-question.ts';
import { writtenQuestions } from '#app/domain/questions/quiz-entries.ts';
import {
  type QuestionWork,
  type QuizRules,
  quizRules,
  newQuizWork,
} from '#app/domain/questions/quiz-work.ts';
import { db, pool, runOn } from '#app/platform/db.server.ts';
import type { Language, Localised } from '#app/platform/i18n.ts';
import { newId } from '#app/platform/id.ts';
import { questionKinds } from '#app/question-types/rules-of.ts';

import type { PageFile } from './item-edit.ts';
import { type QuizLine, quizLines } from './quiz-lines.server.ts';
import {
  pretestsOf,
  type QuizCourse,
  type RuleSetting,
  ruleSetting,
} from './rule-setting.server.ts';
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

/** The part that is being written; `seen` null: a new one. */
export type OpenPart<P> = { part: P; seen: string | null };

/** What an item consists of, as its author composes it. Texts have an editor of their own. */
export type ItemComposer =
  | { kind: 'lesson' }
  | {
      kind: 'quiz';
      rules: QuizRules;
      /** As most quizzes have them. */
      usual: QuizRules;
      seen: string;
      setting: RuleSetting;
      /** What may have measured before: the quizzes that come earlier. */
      pretests: RuleSetting['quizzes'];
      lines: QuizLine[];
      open: OpenPart<QuestionWork> | null;
      competencies: CompetencyChoices;
    }
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
  item: ContentItem,
  course: QuizCourse & { languages: readonly Language[] },
  asked: AskedPart,
): Promise<ItemComposer> {
  const { languages } = course;
  switch (item.kind) {
    case 'lesson':
      return { kind: 'lesson' };
    case 'quiz': {
      const { questions } = item.quiz;
      const open = openPart(writtenQuestions(questions), asked, questionKinds, newQuestion);
      return {
        kind: 'quiz',
        rules: quizRules(item.quiz),
        usual: quizRules(newQuizWork),
        setting: ruleSetting(course),
        pretests: pretestsOf(course, item.key),
        seen: fingerprint(quizRules(item.quiz)),
        lines: await quizLines(item.quiz, languages),
        open,
        competencies: open ? await competencyChoices(runOn(pool)) : [],
      };
    }
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
