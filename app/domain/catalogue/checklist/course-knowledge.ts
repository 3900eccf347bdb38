import type { FileUse } from '#app/domain/catalogue/lesson/lesson-files.ts';
import type { QuizBank } from '#app/domain/questions/quiz-bank.ts';
import type { Refusal } from '#app/platform/errors.ts';
import type { Language, Localised } from '#app/platform/i18n.ts';

/** What is to be known of a text without reading it. */
export type TextFacts = {
  /** Nothing is written in it. */
  empty: boolean;
  /** Reading it, in minutes and parts of them; recordings are not counted. */
  minutes: number;
  files: { name: string; use: FileUse }[];
  /** Why it could not be published as it is. */
  refusal: Refusal | null;
  /** How many places some people read with difficulty. */
  hard: number;
};

/** Per item and language. */
export type CourseTexts = ReadonlyMap<string, Partial<Record<Language, TextFacts>>>;

/** A file of the library. */
export type FileFacts = {
  archived: boolean;
  /** How long it lasts, where it is a recording that says so. */
  seconds: number | null;
  /** Of its content. */
  hash: string;
};

/** What a course refers to, as it stands now. */
export type CourseKnowledge = {
  texts: CourseTexts;
  /** What reading and watching each item takes, by key. */
  textMinutes: ReadonlyMap<string, number>;
  /** Files of the library, by name. */
  media: ReadonlyMap<string, FileFacts>;
  /** Competencies that are in force, by id; one that is not proves nothing. */
  competencies: ReadonlyMap<string, { name: Localised; levels: number[] }>;
  /** Of the courses named as prerequisites: how they stand. */
  prerequisites: ReadonlyMap<
    string,
    {
      title: Localised;
      /** Somebody may still complete it. */
      offered: boolean;
      /** It asks for this course in turn, itself or through others. */
      leadsBack: boolean;
    }
  >;
  /** What its quizzes take out of the bank of questions. */
  bank: QuizBank;
  courseId: string | null;
  unitIds: ReadonlySet<string>;
  formIds: ReadonlySet<number>;
};
