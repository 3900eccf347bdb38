import type { Language } from '#app/platform/i18n.ts';

import type { LessonDocument } from './lesson-document.ts';

/** The texts of an item by language. */
export type ItemTexts = Partial<Record<Language, LessonDocument>>;
