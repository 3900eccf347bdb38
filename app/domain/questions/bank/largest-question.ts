/** Characters that a question of the bank may have as JSON. */
export const LARGEST_QUESTION = 300_000;
