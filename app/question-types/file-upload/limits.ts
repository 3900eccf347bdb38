/** How many files an answer may consist of, their largest size in megabytes, and the longest text beside them. */
export const MOST_FILES = 5;
export const LARGEST_MB = 5;
export const LONGEST_BESIDE = 5_000;
