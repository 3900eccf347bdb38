import type { Audience } from '#app/domain/catalogue/course-content.ts';
import type { QuizDraft } from '#app/domain/questions/question.ts';
import type { Localised } from '#app/platform/i18n.ts';

export type CourseKind = 'online' | 'workshop' | 'seminar' | 'blended';

/** A file as it comes with a lesson. */
export type FileDraft = { name: string; bytes: Uint8Array };

export type LessonDraft = {
  kind: 'lesson';
  /** What it is known by in every version; a new one where it is not said. */
  key?: string;
  title: Localised;
  minutes: number;
  required?: boolean;
  /** Tiptap JSON per language; checked before anything is written. */
  document: { id: unknown; en: unknown };
  files: FileDraft[];
};

export type QuizItemDraft = {
  kind: 'quiz';
  key?: string;
  title: Localised;
  minutes: number;
  required?: boolean;
  quiz: QuizDraft;
};

export type ModuleDraft = {
  key?: string;
  title: Localised;
  items: (LessonDraft | QuizItemDraft)[];
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
