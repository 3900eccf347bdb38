/** More than these are not counted. */
export const MOST_COUNTED = 1000;
