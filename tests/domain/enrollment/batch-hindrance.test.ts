import { expect, test } from 'vitest';

import { type BatchFacts, batchHindrance } from '#app/domain/enrollment/batches/batch-hindrance.ts';

const moment = new Date('2030-03-01T00:00:00Z');
const before = new Date('2030-02-28T00:00:00Z');
const after = new Date('2030-03-02T00:00:00Z');
const open: BatchFacts = {
  ...{ status: 'open', opensAt: before, closesAt: after, left: 1, meant: true, clashes: false },
};

test.each<[string, Partial<BatchFacts>, ReturnType<typeof batchHindrance>]>([
  ['takes people', {}, null],
  ['has no end of enrolment and no limit', { closesAt: null, left: null }, null],
  ['opens this very moment', { opensAt: moment }, null],
  ['is cancelled, whatever else', { status: 'cancelled', left: 0, meant: false }, 'cancelled'],
  ['is meant for others, and full', { meant: false, left: 0 }, 'notMeant'],
  ['opens later', { opensAt: after, left: 0 }, 'early'],
  ['closes this very moment', { closesAt: moment }, 'closed'],
  ['is full, and clashes', { left: 0, clashes: true }, 'full'],
  ['clashes', { clashes: true }, 'clash'],
])('a batch that %s', (_, facts, hindrance) => {
  expect(batchHindrance({ ...open, ...facts }, moment)).toBe(hindrance);
});
