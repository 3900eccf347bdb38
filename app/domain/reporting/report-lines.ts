import { printedNumber } from '#app/domain/organisation/printed-number.ts';
import type { CsvCell } from '#app/platform/csv.ts';

import type { GapReport } from './gap-report.server.ts';
import type { HoursReport } from './hours-report.server.ts';
import type { PersonReport } from './people-report.server.ts';

/** The gap report as a table: the whole, then the top units, then the people. */
export function* gapLines(report: GapReport, people: PersonReport[]): Generator<CsvCell[]> {
  const { employees, gaps, by_top_unit } = report;
  yield [
    'scope',
    'code',
    'name',
    'employees',
    'pairs',
    'not_assessed',
    'with_gap',
    'gap_sum',
    'assessed_with_gap',
  ];
  const { pairs, not_assessed, with_gap, gap_sum, assessed_with_gap } = gaps;
  const total = [pairs, not_assessed, with_gap, gap_sum, assessed_with_gap];
  yield ['total', '', '', employees.total, ...total];
  // Objects give keys that look like numbers first; codes are text.
  for (const [code, unit] of Object.entries(by_top_unit).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { employees: count, ...sums } = unit;
    yield ['unit', code, '', count, sums.pairs, sums.not_assessed, sums.with_gap, sums.gap_sum, ''];
  }
  for (const { number, name, competencies } of people) {
    const missing = competencies.filter(({ gap }) => gap > 0);
    yield [
      'person',
      printedNumber(number),
      name,
      1,
      competencies.length,
      competencies.filter(({ assessed }) => !assessed).length,
      missing.length,
      missing.reduce((sum, { gap }) => sum + gap, 0),
      missing.filter(({ assessed }) => assessed).length,
    ];
  }
}

const GROUPS = ['employees_zero', 'employees_below_20', 'employees_20_or_more'] as const;

/** The hours report as a table: each year of the whole, then of each person. */
export function* hoursLines(hours: HoursReport, people: PersonReport[]): Generator<CsvCell[]> {
  yield ['scope', 'code', 'name', 'year', 'total_jp', ...GROUPS];
  for (const [year, counted] of Object.entries(hours)) {
    yield ['total', '', '', year, counted.total_jp, ...GROUPS.map((group) => counted[group])];
  }
  for (const { number, name, hours: perYear } of people) {
    for (const [year, jp] of Object.entries(perYear)) {
      yield ['person', printedNumber(number), name, year, jp, '', '', ''];
    }
  }
}
