import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { SurveyQuestion } from '#app/domain/catalogue/course-content.ts';
import type {
  CourseDraft,
  CourseItemDraft,
  FileDraft,
  LessonDraft,
  ModuleDraft,
  QuizItemDraft,
} from '#app/domain/catalogue/intake/course-draft.ts';
import { lessonFromMarkdown } from '#app/domain/catalogue/intake/lesson-from-markdown.server.ts';
import type { QuestionDraft, QuizDraft } from '#app/domain/questions/question.ts';
import { newId } from '#app/platform/id.ts';

import {
  type ActivitySource,
  type CourseSource,
  FINAL_TEST,
  type ItemSource,
  type LessonSource,
  type QuestionSource,
  type SurveyQuestionSource,
} from './courses/course-source.ts';

/** What the codes of a course source stand for in this installation. */
export type Lookup = {
  competencyIds: ReadonlyMap<string, string>;
  courseIds: ReadonlyMap<string, string>;
  formId: number;
  minutesPerHour: number;
};

/** A course folder as the draft that publishing takes: texts and pictures read from disk, codes resolved. */
export function courseDraft(source: CourseSource, folder: string, lookup: Lookup): CourseDraft {
  const { hours, outcomes, prerequisites, modules, quiz, questions, closing, ...facts } = source;
  const last = modules.length - 1;
  const place = { folder, keyOf: newKeys() };
  const opened = modules.map((module, index) => ({
    title: module.title,
    items: [
      ...module.lessons.map((lesson) => lessonDraft(lesson, place)),
      ...(module.activities ?? []).map((activity) => activityDraft(activity, place)),
      ...(index === last ? [quizItem(quiz, questions, place)] : []),
    ],
  }));
  return {
    ...facts,
    kind: 'online',
    formId: lookup.formId,
    minutes: hours * lookup.minutesPerHour,
    outcomes: outcomes.map(({ competency, level }) => ({
      competencyId: known(lookup.competencyIds, competency, source.slug),
      level,
    })),
    prerequisiteIds: prerequisites.map((slug) => known(lookup.courseIds, slug, source.slug)),
    modules: closing ? [...opened, closingModule(closing, place)] : opened,
  };
}

/** Where the files of the course lie, and its keys. */
type Place = { folder: string; keyOf: (name: string) => string };

/** Gives every name one key of its own. */
function newKeys(): Place['keyOf'] {
  const keys = new Map<string, string>();
  return (name) => {
    const key = keys.get(name) ?? newId();
    keys.set(name, key);
    return key;
  };
}

function known(ids: ReadonlyMap<string, string>, code: string, course: string): string {
  const id = ids.get(code);
  if (!id) throw new Error(`Course ${course} refers to ${code}, which is not there.`);
  return id;
}

function closingModule(
  { title, activities }: NonNullable<CourseSource['closing']>,
  place: Place,
): ModuleDraft {
  return { title, items: activities.map((activity) => activityDraft(activity, place)) };
}

function itemDraft({ key, title, minutes, required, opens = [] }: ItemSource, { keyOf }: Place) {
  const conditions = opens.map((condition) =>
    condition.kind === 'item' ? { ...condition, key: keyOf(condition.key) } : condition,
  );
  return { key: keyOf(key), title, minutes, required, conditions };
}

function lessonDraft(lesson: LessonSource, place: Place): LessonDraft {
  const { key, minimumMinutes } = lesson;
  return {
    ...itemDraft(lesson, place),
    ...textDraft('lessons', key, place.folder),
    kind: 'lesson',
    minimumMinutes,
  };
}

function activityDraft(activity: ActivitySource, place: Place): CourseItemDraft {
  const item = itemDraft(activity, place);
  switch (activity.kind) {
    case 'assignment': {
      const text = textDraft('assignments', activity.key, place.folder);
      return { ...item, ...text, kind: 'assignment', settings: activity.takes };
    }
    case 'survey':
      return { ...item, kind: 'survey', settings: { questions: activity.questions.map(asked) } };
    case 'file':
      return {
        ...item,
        kind: 'file',
        files: activity.files.map(({ name, label }) => ({
          name,
          label,
          bytes: readFileSync(path.join(place.folder, 'files', name)),
        })),
      };
    case 'practice':
      return { ...item, kind: 'quiz', quiz: practiceQuiz(activity) };
  }
}

function practiceQuiz({
  title,
  questionsPerPage,
  questions,
}: Extract<ActivitySource, { kind: 'practice' }>): QuizDraft {
  return {
    ...{ title, questionsPerPage, shuffleQuestions: false, shuffleChoices: true },
    ...{ timeLimitMinutes: null, attemptsAllowed: null, passMark: 6000, review: 'answers' },
    questions: questions.map(questionDraft),
  };
}

function asked(question: SurveyQuestionSource): SurveyQuestion {
  const key = newId();
  if (question.kind !== 'choice') return { key, ...question };
  const choices = question.choices.map((text) => ({ key: newId(), text }));
  return { key, ...question, choices };
}

/** A text in both languages with what it shows. */
function textDraft(kind: 'lessons' | 'assignments', key: string, folder: string) {
  const text = (language: string) =>
    readFileSync(path.join(folder, kind, `${key}.${language}.md`), 'utf8');
  const sources = { id: text('id'), en: text('en') };
  return {
    document: { id: lessonFromMarkdown(sources.id), en: lessonFromMarkdown(sources.en) },
    files: pictures(sources.id + sources.en, folder),
  };
}

/** The pictures and videos that a lesson shows, videos with their captions. */
function pictures(markdown: string, folder: string): FileDraft[] {
  const shown = [...markdown.matchAll(/!\[[^\]]*\]\(([^)\s]+)(?:\s+"([^"]+\.vtt)")?/g)];
  const names = shown.flatMap(([, file = '', captions]) => (captions ? [file, captions] : [file]));
  return [...new Set(names)].map((name) => ({
    name,
    bytes: readFileSync(path.join(folder, 'pictures', name)),
  }));
}

function quizItem(
  quiz: CourseSource['quiz'],
  questions: QuestionSource[],
  place: Place,
): QuizItemDraft {
  const { title, timeLimitMinutes, opens } = quiz;
  return {
    ...itemDraft({ key: FINAL_TEST, title, minutes: timeLimitMinutes, opens }, place),
    kind: 'quiz',
    quiz: {
      title: quiz.title,
      questionsPerPage: quiz.questionsPerPage,
      shuffleQuestions: true,
      shuffleChoices: true,
      timeLimitMinutes: quiz.timeLimitMinutes,
      attemptsAllowed: quiz.attempts,
      passMark: quiz.passMark * 100,
      review: 'answers',
      questions: questions.map(questionDraft),
    },
  };
}

function questionDraft({ key: _key, ...question }: QuestionSource): QuestionDraft {
  return question;
}
