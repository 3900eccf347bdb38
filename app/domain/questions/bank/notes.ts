import { seenText } from '#app/platform/seen-text.ts';

/** What was changed in a version. */
export const noteSchema = seenText(500);

/** Why a question is sent back. */
export const reviewNoteSchema = seenText(2000).min(1);
