import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { remembered } from '#app/platform/remembered.ts';

/** The quiz that an item of a published course puts; it never changes. Not for use inside a transaction. */
export const quizVersionOfItem = remembered(1_000, async (itemId) => {
  const item = await row<{ quizVersionId: string }>('quiz-version-of-item', ITEM, [itemId]);
  if (!item) throw notFound();
  return item.quizVersionId;
});

const ITEM = `SELECT "quizVersionId" FROM "CourseItem" WHERE id = $1 AND kind = 'quiz'`;
