import { expect, test } from 'vitest';

import { requireOwnItem } from '#app/domain/enrollment/own-item.server.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { anAssignment } from '#tests/support/coursework.ts';

test('an item is the own one only in the own enrollment, of its version', async () => {
  const [own, other] = [await anAssignment(), await anAssignment()];
  const { enrollmentId, courseItemId } = own.place;
  await expect(requireOwnItem(own.learner, own.place)).resolves.toBeUndefined();
  const elsewhere = { enrollmentId, courseItemId: other.place.courseItemId };
  for (const [actor, place] of [
    [other.learner, own.place],
    [{ ...own.learner, employeeId: null }, own.place],
    [own.learner, elsewhere],
    [own.learner, { ...other.place, courseItemId }],
  ] as const)
    expect(await refusalOf(requireOwnItem(actor, place))).toBe('notFound');
});
