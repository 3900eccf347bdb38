import type { Condition } from '#app/domain/catalogue/condition.ts';
import type {
  AssignmentSettings,
  Audience,
  SurveySettings,
} from '#app/domain/catalogue/course-content.ts';
import type { CourseKind } from '#app/domain/catalogue/course-kind.ts';
import type { QuizDraft } from '#app/domain/questions/question.ts';
import type { Localised } from '#app/platform/i18n.ts';

/** A file as it comes with an item. */
export type FileDraft = { name: string; bytes: Uint8Array };

type Item = {
  /** What it is known by in every version; a new one where it is not said. */
  key?: string;
  title: Localised;
  minutes: number;
  required?: boolean;
  /** What must come first; they name items by their key. */
  conditions?: Condition[];
  /** Between opening it and saying that it is done. */
  minimumMinutes?: number;
};

/** Tiptap JSON per language, checked before anything is written, and the files it refers to. */
type Text = { document: { id: unknown; en: unknown }; files: FileDraft[] };

export type LessonDraft = Item & Text & { kind: 'lesson' };
export type AssignmentDraft = Item & Text & { kind: 'assignment'; settings: AssignmentSettings };
export type QuizItemDraft = Item & { kind: 'quiz'; quiz: QuizDraft };
export type SurveyDraft = Item & { kind: 'survey'; settings: SurveySettings };
export type FilePageDraft = Item & {
  kind: 'file';
  files: (FileDraft & { label: Localised })[];
};

export type CourseItemDraft =
  LessonDraft | QuizItemDraft | AssignmentDraft | SurveyDraft | FilePageDraft;

export type ModuleDraft = {
  key?: string;
  title: Localised;
  conditions?: Condition[];
  items: CourseItemDraft[];
};

/** A course as an author hands it in. */
export type CourseDraft = {
  code: string;
  slug: string;
  kind: CourseKind;
  /** The form of development by which its hours count. */
  formId: number;
  title: Localised;
  summary: Localised;
  description: Localised;
  provider: string;
  /** Credited learning time. */
  minutes: number;
  /** Why it is not the sum of what it consists of. */
  minutesReason?: string;
  capacity?: number | null;
  audience?: Partial<Audience>;
  outcomes: { competencyId: string; level: number }[];
  prerequisiteIds: string[];
  modules: ModuleDraft[];
};
