import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { CourseDraft, FileDraft } from '#app/domain/catalogue/intake/course-draft.ts';
import { lessonFromMarkdown } from '#app/domain/catalogue/intake/lesson-from-markdown.server.ts';
import type { QuestionDraft } from '#app/domain/questions/question.ts';

import type { CourseSource, LessonSource, QuestionSource } from './courses/course-source.ts';

/** What the codes of a course source stand for in this installation. */
export type Lookup = {
  competencyIds: ReadonlyMap<string, string>;
  courseIds: ReadonlyMap<string, string>;
  formId: number;
  minutesPerHour: number;
};

/** A course folder as the draft that publishing takes: texts and pictures read from disk, codes resolved. */
export function courseDraft(source: CourseSource, folder: string, lookup: Lookup): CourseDraft {
  const { hours, outcomes, prerequisites, modules, quiz, questions, ...facts } = source;
  const last = modules.length - 1;
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
    modules: modules.map((module, index) => ({
      title: module.title,
      items: [
        ...module.lessons.map((lesson) => lessonDraft(lesson, folder)),
        ...(index === last ? [quizItem(quiz, questions)] : []),
      ],
    })),
  };
}

function known(ids: ReadonlyMap<string, string>, code: string, course: string): string {
  const id = ids.get(code);
  if (!id) throw new Error(`Course ${course} refers to ${code}, which is not there.`);
  return id;
}

function lessonDraft({ key, title, minutes }: LessonSource, folder: string) {
  const text = (language: string) =>
    readFileSync(path.join(folder, 'lessons', `${key}.${language}.md`), 'utf8');
  const sources = { id: text('id'), en: text('en') };
  return {
    kind: 'lesson' as const,
    title,
    minutes,
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

function quizItem(quiz: CourseSource['quiz'], questions: QuestionSource[]) {
  return {
    kind: 'quiz' as const,
    title: quiz.title,
    minutes: quiz.timeLimitMinutes,
    quiz: {
      title: quiz.title,
      questionsPerPage: quiz.questionsPerPage,
      shuffleQuestions: true,
      shuffleChoices: true,
      timeLimitMinutes: quiz.timeLimitMinutes,
      attemptsAllowed: quiz.attempts,
      passMark: quiz.passMark * 100,
      review: 'answers' as const,
      questions: questions.map(questionDraft),
    },
  };
}

function questionDraft({ key: _key, ...question }: QuestionSource): QuestionDraft {
  switch (question.kind) {
    case 'true-false':
      return { ...question, kind: 'true_false' };
    case 'short-text':
      return { ...question, kind: 'short_text' };
    default:
      return question;
  }
}
