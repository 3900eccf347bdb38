/** The longest comment on an answer and remark on a part of it, in characters, and the most remarks. */
export const LONGEST_COMMENT = 5_000;
export const LONGEST_NOTE = 1_000;
export const MOST_NOTES = 20;
/** The longest reason for a second look. */
export const LONGEST_REASON = 2_000;
