import { beforeAll, expect, test } from 'vitest';

import { takeInExport } from '#app/domain/importing/take-in-export.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { gapReport } from '#app/domain/reporting/gap-report.server.ts';
import { hoursReport } from '#app/domain/reporting/hours-report.server.ts';
import { peopleReport } from '#app/domain/reporting/people-report.server.ts';
import { reportScope } from '#app/domain/reporting/report-scope.server.ts';
import { gapLines } from '#app/domain/reporting/report-lines.ts';
import { cell, cityFiles, expectedReport } from '#tests/support/city.ts';

const asOf = '2026-11-01';

type Expected = {
  people: Record<string, { competencies: unknown; hours: unknown }>;
  by_top_unit: Record<string, { employees: number; pairs: number; gap_sum: number }>;
};
const expected = expectedReport() as Expected;

beforeAll(async () => {
  await takeInExport(systemActor, cityFiles());
});

test('every number of the imported city is what was worked out by other means', async () => {
  const scope = await reportScope({ asOf });
  const people = await peopleReport(scope);
  expect({
    ...(await gapReport(scope)),
    hours: await hoursReport(scope),
    people: Object.fromEntries(
      people.map(({ number, competencies, hours }) => [number, { competencies, hours }]),
    ),
  }).toEqual(expected);
});

test('one unit is counted with everything below it', async () => {
  const scope = await reportScope({ asOf, unitCode: '02' });
  const { gaps, by_top_unit, units, employees } = await gapReport(scope);
  expect(by_top_unit).toEqual({ '02': expected.by_top_unit['02'] });
  expect(gaps).toMatchObject({ pairs: 48, gap_sum: 50 });
  expect(units.total).toBe(4);
  expect(employees.total).toBe(12);
});

test('one person is found by number, also as it is printed', async () => {
  const number = cell('employees.csv', 4, 'nip');
  const printed = `${number.slice(0, 8)} ${number.slice(8, 14)} ${number.slice(14, 15)} ${number.slice(15)}`;
  const people = await peopleReport(await reportScope({ asOf, employeeNumber: printed }));
  expect(people).toMatchObject([{ number, ...expected.people[number] }]);
});

test('on an earlier day less was known', async () => {
  const before = await gapReport(await reportScope({ asOf: '2022-12-31' }));
  expect(before.gaps.not_assessed).toBe(before.gaps.pairs);
  expect(await hoursReport(await reportScope({ asOf: '2022-12-31' }))).toEqual({});
});

test('a unit or person that does not exist is said', async () => {
  await expect(reportScope({ asOf, unitCode: '99' })).rejects.toMatchObject({
    code: 'unitNotFound',
  });
  await expect(reportScope({ asOf, employeeNumber: '1' })).rejects.toMatchObject({
    code: 'employeeNotFound',
  });
});

test('the table holds the same sums', async () => {
  const scope = await reportScope({ asOf });
  const lines = [...gapLines(await gapReport(scope), await peopleReport(scope))];
  const sumOf = (kind: string, column: number) =>
    lines
      .filter(([scoped]) => scoped === kind)
      .reduce((sum, line) => sum + Number(line[column]), 0);
  for (const column of [3, 4, 5, 6, 7]) {
    expect(sumOf('unit', column)).toBe(sumOf('total', column));
    expect(sumOf('person', column)).toBe(sumOf('total', column));
  }
});
