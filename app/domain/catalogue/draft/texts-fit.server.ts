import { runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';

/** Characters of JSON that all texts of a draft may have: forty of 200 pages. Who opens the draft reads them all. */
export const LARGEST_TEXTS = 40_000_000;
/** A text below this is kept without counting the others: as many as a course may have come to no more than one allows. */
const SMALL = 40_000;

/** Whether keeping a text asks for `assertTextsFit`. */
export function isLarge(document: object): boolean {
  return JSON.stringify(document).length > SMALL;
}

/**
 * To be called when texts of a draft have been written, before the transaction ends.
 * @throws invalid `courseTextsTooLong`
 */
export async function assertTextsFit(tx: Tx, courseId: string): Promise<void> {
  const [found] = await runIn(tx)<{ size: number }>(SIZE, [courseId]);
  if (Number(found?.size ?? 0) > LARGEST_TEXTS)
    throw new DomainError('invalid', 'courseTextsTooLong', { millions: LARGEST_TEXTS / 1e6 });
}

const SIZE = `
  SELECT coalesce(sum(length(document::text)), 0)::float8 AS size
    FROM "DraftText" WHERE "courseId" = $1::uuid`;
