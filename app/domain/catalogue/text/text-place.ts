import type { Language } from '#app/platform/i18n.ts';

/** One text of a draft: of a lesson or of an assignment's instructions, in one language. */
export type TextPlace = { courseId: string; itemKey: string; language: Language };

/** A text as it is stored now. */
export type StoredText = {
  /** Tiptap JSON, as text: it may be large, and mostly goes through unread. */
  json: string;
  /** 0: nothing has been written yet. */
  revision: number;
  savedAt: Date | null;
  savedBy: string | null;
};

/** What a text is before anybody has written it. */
export const NO_TEXT: StoredText = {
  json: '{"type":"doc","content":[{"type":"paragraph"}]}',
  revision: 0,
  savedAt: null,
  savedBy: null,
};
