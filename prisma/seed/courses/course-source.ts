/**
 * The written form of a demo course: what an author keeps in a folder.
 * Lesson texts lie beside `course.ts` as `lessons/<key>.id.md` and `lessons/<key>.en.md`,
 * pictures as `pictures/<name>.svg` (and `<name>.en.svg` where they carry words).
 */
export type Bilingual = { id: string; en: string };

type QuestionBase = {
  /** Stable within the course, e.g. `q01`. */
  key: string;
  stem: Bilingual;
  /** Shown when review is allowed: why the right answer is right. */
  explanation: Bilingual;
};

export type ChoiceSource = { text: Bilingual; correct?: true };

export type QuestionSource =
  | (QuestionBase & { kind: 'single'; choices: ChoiceSource[] })
  | (QuestionBase & { kind: 'multiple'; choices: ChoiceSource[] })
  | (QuestionBase & { kind: 'true-false'; correct: boolean })
  | (QuestionBase & { kind: 'numeric'; value: number; tolerance: number; unit?: Bilingual })
  | (QuestionBase & { kind: 'short-text'; accepted: string[] });

export type LessonSource = {
  key: string;
  title: Bilingual;
  /** Reading time an author would state, in minutes. */
  minutes: number;
};

export type ModuleSource = { title: Bilingual; lessons: LessonSource[] };

export type CourseSource = {
  slug: string;
  code: string;
  title: Bilingual;
  /** About 200 characters, for the catalogue. */
  summary: Bilingual;
  /** Two or three sentences, for the course page. */
  description: Bilingual;
  provider: string;
  /** Learning hours (JP) credited on completion. */
  hours: number;
  outcomes: { competency: string; level: number }[];
  prerequisites: string[];
  modules: ModuleSource[];
  quiz: {
    title: Bilingual;
    questionsPerPage: number;
    timeLimitMinutes: number;
    attempts: number;
    /** Percent. */
    passMark: number;
  };
  questions: QuestionSource[];
};

export function defineCourse(source: CourseSource): CourseSource {
  return source;
}
