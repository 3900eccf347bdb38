/** What may be attached to a form: to proof of a level, to work handed in. */
export const MOST_FILES = 5;
export const LARGEST_FILE_MB = 5;
/** Bytes of the files and the form around them. */
export const LARGEST_FORM = (MOST_FILES * LARGEST_FILE_MB + 1) << 20;

/** A file that came with a form. */
export type AttachedFile = { name: string; bytes: Uint8Array };
