/** How many questions of a file stand on a page of it. */
export const QUESTIONS_SHOWN = 20;
