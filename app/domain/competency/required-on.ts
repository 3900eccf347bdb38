import { type Day, toDate } from '#app/platform/clock.ts';
import type { Prisma } from '#prisma/generated/client.ts';

/** The lines of position standards that count on a day: in force, and of a competency that still exists. */
export function requiredOn(day: Day): Prisma.PositionStandardWhereInput {
  const date = toDate(day);
  return {
    validFrom: { lte: date },
    OR: [{ validUntil: null }, { validUntil: { gte: date } }],
    competency: { archivedAt: null },
  };
}
