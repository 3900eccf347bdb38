/** How many levels a framework may have. */
export const FEWEST_LEVELS = 3;
export const MOST_LEVELS = 7;
