import type { Condition } from '#app/domain/catalogue/condition.ts';
import type { QuestionDraft } from '#app/domain/questions/question.ts';

/**
 * The written form of a demo course: what an author keeps in a folder.
 * Lesson texts lie beside `course.ts` as `lessons/<key>.id.md` and `lessons/<key>.en.md`, those of assignments alike in
 * `assignments`, pictures as `pictures/<name>.svg` (and `<name>.en.svg` where they carry words), files to be downloaded
 * in `files`.
 */
export type Bilingual = { id: string; en: string };

/** A question under a key that is its own within the course, e.g. `q01`. */
export type QuestionSource = QuestionDraft & { key: string };

export type ItemSource = {
  key: string;
  title: Bilingual;
  /** What an author would state, in minutes. */
  minutes: number;
  required?: boolean;
  /** What must come first. Items are named by their keys here; the final test is FINAL_TEST. */
  opens?: Condition[];
};

export const FINAL_TEST = 'uji-akhir';

export type LessonSource = ItemSource & {
  /** Least time until it may be said to be done. */
  minimumMinutes?: number;
};

export type SurveyQuestionSource = { text: Bilingual; required: boolean } & (
  | { kind: 'scale'; low: Bilingual; high: Bilingual }
  | { kind: 'choice'; several: boolean; choices: Bilingual[] }
  | { kind: 'text' }
);

export type ActivitySource = ItemSource &
  (
    | { kind: 'assignment'; takes: { text: boolean; files: boolean } }
    | { kind: 'survey'; questions: SurveyQuestionSource[] }
    | { kind: 'file'; files: { name: string; label: Bilingual }[] }
    /** As often as one likes, without a time limit, with every answer explained. */
    | { kind: 'practice'; questionsPerPage: number; questions: QuestionSource[] }
  );

export type ModuleSource = {
  title: Bilingual;
  lessons: LessonSource[];
  /** What follows the lessons. */
  activities?: ActivitySource[];
};

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
  /** The final test, at the end of the last of the modules. */
  quiz: {
    title: Bilingual;
    opens?: Condition[];
    questionsPerPage: number;
    timeLimitMinutes: number;
    attempts: number;
    /** Percent. */
    passMark: number;
  };
  questions: QuestionSource[];
  /** A module after the final test. */
  closing?: { title: Bilingual; activities: ActivitySource[] };
};

export function defineCourse(source: CourseSource): CourseSource {
  return source;
}
