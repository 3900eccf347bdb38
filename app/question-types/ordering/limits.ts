/** The most items that an author writes. */
export const MOST_ITEMS = 12;
