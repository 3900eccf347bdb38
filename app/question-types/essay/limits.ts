/** The longest answer in characters, and the most words that may be asked for. */
export const LONGEST_ESSAY = 20_000;
export const MOST_WORDS = 5_000;
