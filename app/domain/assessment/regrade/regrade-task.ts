export const REGRADE_TASK = 'regrade';

/** What a task of regrading is to do. */
export type RegradeTaskInput = { quizVersionId: string };
