/** The most lines that an author writes. */
export const MOST_PAIRS = 12;
export const MOST_EXTRA = 12;
