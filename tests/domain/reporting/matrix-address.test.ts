import { expect, test } from 'vitest';

import { noCounts } from '#app/domain/competency/gap.ts';
import type { MatrixColumn, MatrixRow } from '#app/domain/reporting/gap-matrix.ts';
import { matrixSearch, readMatrixView } from '#app/domain/reporting/matrix-address.ts';
import { cellShares, measureOf, measures } from '#app/domain/reporting/matrix-measure.ts';
import { orderRows } from '#app/domain/reporting/matrix-order.ts';
import { newId } from '#app/platform/id.ts';
import { cellLinks } from '#app/routes/hr/gap-links.ts';

const TODAY = '2026-06-15';
const PLAIN = {
  kind: null,
  competencyId: null,
  family: null,
  level: null,
  status: null,
  positionId: null,
  everyone: false,
  asOf: TODAY,
  show: 'below',
  sort: null,
  descending: false,
  compare: null,
  trend: false,
  more: false,
} as const;

test('the address of the matrix says all that is chosen, and each choice can be taken back', () => {
  const address =
    `?kind=teknis&competency=${newId()}&family=kepegawaian&level=PENGAWAS&status=PNS&position=${newId()}` +
    `&who=all&asOf=2026-01-31&show=severity&sort=-total&compare=2025-06-30&trend=1`;
  const view = readMatrixView(new URLSearchParams(address), TODAY);
  expect(matrixSearch(view, TODAY)).toBe(address);
  expect(matrixSearch(view, TODAY, { ...PLAIN, kind: 'teknis', more: true })).toBe(
    '?kind=teknis&more=1',
  );
});

test.each([
  'competency=x&asOf=soon&who=me',
  'show=salary&sort=&compare=yesterday&trend=yes&more=0',
  'family=%00&level=%0a&position=1&secret=1&unit=1',
  `family=${'x'.repeat(101)}&compare=${TODAY}`,
])('what cannot be read counts as not asked: %s', (address) => {
  expect(readMatrixView(new URLSearchParams(address), TODAY)).toEqual(PLAIN);
});

const counts = (pairs: number, unassessed: number, measuredGap: number, sum: number) => ({
  ...noCounts,
  pairs,
  unassessed,
  measuredGap,
  measuredSum: sum,
  severity: sum * 3,
});

test.each([
  [counts(10, 4, 3, 7), { below: 3, met: 30, average: 1.17, severity: 21 }],
  [counts(1000, 0, 1, 1), { below: 1, met: 99, average: 0, severity: 3 }],
  [counts(5, 0, 0, 0), { below: 0, met: 100, average: 0, severity: 0 }],
  [counts(5, 5, 0, 0), { below: null, met: null, average: null, severity: null }],
])('a measure is of those measured, and nothing where nobody is: %j', (cell, expected) => {
  expect(Object.fromEntries(measures.map((name) => [name, measureOf(name, cell)]))).toEqual(
    expected,
  );
});

test('the picture of a cell fills with what meets the standard, or with how bad it is', () => {
  expect(cellShares('below', counts(10, 4, 3, 7), 0)).toEqual({ filled: 6, unassessed: 8 });
  expect(cellShares('severity', counts(10, 4, 3, 7), 42)).toEqual({ filled: 10, unassessed: 8 });
  expect(cellShares('severity', counts(10, 4, 3, 7), 2)).toEqual({ filled: 20, unassessed: 8 });
});

const column = { key: 'a', competencyId: 'a', kind: 'teknis', code: 'A', name: 'A', of: 1 };
const row = (name: string, cell: ReturnType<typeof counts>, role: MatrixRow['role'] = 'child') =>
  ({ unitId: name, code: name, name, role, opens: false, cells: [cell], total: cell }) as MatrixRow;
const rows = [
  row('Kota', counts(30, 9, 9, 9), 'total'),
  row('Unit 2', counts(10, 10, 0, 0)),
  row('Unit 10', counts(10, 1, 5, 5)),
  row('Unit 1', counts(10, 1, 2, 9)),
];

test.each<[string | null, boolean, string[]]>([
  [null, false, ['Unit 2', 'Unit 10', 'Unit 1']],
  ['name', false, ['Unit 1', 'Unit 2', 'Unit 10']],
  ['name', true, ['Unit 10', 'Unit 2', 'Unit 1']],
  ['total', true, ['Unit 10', 'Unit 1', 'Unit 2']],
  ['total', false, ['Unit 1', 'Unit 10', 'Unit 2']],
  ['a', true, ['Unit 10', 'Unit 1', 'Unit 2']],
  ['salary; DROP TABLE "Unit"', true, ['Unit 2', 'Unit 10', 'Unit 1']],
])('rows by %s (descending: %s): the whole on top, the unmeasured last', (sort, down, names) => {
  const ordered = orderRows(rows, [column], { show: 'below', sort, descending: down }, 'id');
  expect(ordered.map(({ name }) => name)).toEqual(['Kota', ...names]);
});

test('a cell takes every filter along to its people', () => {
  const view = readMatrixView(
    new URLSearchParams('status=PNS&family=a+b&who=all&asOf=2026-01-31&kind=teknis&sort=total'),
    TODAY,
  );
  const link = cellLinks(view, TODAY);
  const own = row('u', counts(1, 0, 0, 0), 'own');
  expect(link(own, column)).toBe(
    '/hr/gaps/people?unit=u&competency=a&own=1&family=a+b&status=PNS&who=all&asOf=2026-01-31',
  );
  expect(link(own, null)).toBe(
    '/hr/gaps/u/staff?kind=teknis&family=a+b&status=PNS&who=all&asOf=2026-01-31&own=1',
  );
  const summed: MatrixColumn = { ...column, competencyId: null };
  const plain = cellLinks({ ...view, ...PLAIN }, TODAY);
  expect(plain(rows[1]!, summed)).toBe('/hr/gaps/Unit 2?kind=teknis');
  expect(plain(own, summed)).toBe('/hr/gaps/u/staff?kind=teknis&own=1');
  expect(plain(rows[1]!, null)).toBe('/hr/gaps/Unit 2/staff');
});
