import { expect, test } from 'vitest';

import { newId } from '#app/platform/id.ts';
import { matrixSearch, readMatrixFilter } from '#app/routes/hr/matrix-filter.ts';

const TODAY = '2026-06-15';

test('the address of the matrix says kind, competency, people and day, and each can be taken back', () => {
  const address = `?kind=teknis&competency=${newId()}&who=all&asOf=2026-01-31`;
  const filter = readMatrixFilter(new URLSearchParams(address), TODAY);
  expect(matrixSearch(filter, TODAY)).toBe(address);
  expect(matrixSearch(filter, TODAY, { competencyId: null, asOf: TODAY })).toBe(
    '?kind=teknis&who=all',
  );
});

test('what cannot be read counts as not asked', () => {
  const filter = readMatrixFilter(new URLSearchParams('competency=x&asOf=soon&who=me'), TODAY);
  expect(filter).toEqual({ kind: null, competencyId: null, everyone: false, asOf: TODAY });
});
