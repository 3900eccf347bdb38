import type { CourseHead } from '#app/domain/catalogue/draft/course-head.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';

/** What the parts of the page of an outline need to know of it. */
export type OutlinePage = {
  head: CourseHead;
  languages: Language[];
  /** The reader may change it now. */
  writes: boolean;
  /** Key of the module or item that is being set. */
  open: string | null;
  /** Key of the module to which items are being added; `module`: a module is. */
  add: string | null;
  /** Fingerprints of the title and the conditions of what is being set. */
  seen: { title: string; conditions: string } | null;
  /** A key for what is added next. */
  fresh: string;
  result: FormAnswer | undefined;
};
