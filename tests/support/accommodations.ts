import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import type { Quiz } from './quiz.ts';

type Given = {
  employeeId?: string;
  unitId?: string;
  offeringId?: string;
  timePercent?: number;
  extraTries?: number;
  opensAt?: Date;
  closesAt?: Date;
};

/** Other conditions of a quiz, as if they had been given before anything else. */
export async function anAccommodation(quiz: Quiz, given: Given) {
  const { key: itemKey } = await db.courseItem.findUniqueOrThrow({ where: { id: quiz.item.id } });
  return db.accommodation.create({
    data: { id: newId(), courseId: quiz.course.id, itemKey, createdAt: now(), ...given },
  });
}
