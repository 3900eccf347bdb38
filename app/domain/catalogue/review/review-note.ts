import { seenText } from '#app/platform/seen-text.ts';

const MOST = 2_000;

/** Why a draft is sent back. */
export const reviewNoteSchema = seenText(MOST).min(1);

/** What is new in a version, for those under way; may be left out. */
export const versionNoteSchema = seenText(MOST);
