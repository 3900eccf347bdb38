import { parseArgs } from 'node:util';

import { gapReport } from '#app/domain/reporting/gap-report.server.ts';
import { hoursReport } from '#app/domain/reporting/hours-report.server.ts';
import { peopleReport } from '#app/domain/reporting/people-report.server.ts';
import { gapLines, hoursLines } from '#app/domain/reporting/report-lines.ts';
import { reportScope } from '#app/domain/reporting/report-scope.server.ts';
import { isDay } from '#app/platform/clock.ts';
import { csvFile } from '#app/platform/csv.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

import { commandLanguage } from './import.ts';

const USAGE =
  'report gaps|hours [--unit CODE] [--employee NUMBER] [--as-of YYYY-MM-DD] [--format json|csv]\n';

/**
 * Prints the numbers of the screens: in all, per top unit and per person.
 * @returns 0, or 2 when called wrongly
 */
export async function runReport(argv: string[]): Promise<number> {
  const asked = readArguments(argv);
  if (!asked) {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    process.stdout.write(asked.kind === 'gaps' ? await gaps(asked) : await hours(asked));
    return 0;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    process.stderr.write(`${errorWords(error, commandLanguage(undefined))}\n`);
    return 2;
  }
}

type Asked = NonNullable<ReturnType<typeof readArguments>>;

async function gaps(asked: Asked): Promise<string> {
  const scope = await reportScope(asked);
  const [report, perYear, people] = await Promise.all([
    gapReport(scope),
    hoursReport(scope),
    peopleReport(scope),
  ]);
  if (asked.format === 'csv') return csvFile(gapLines(report, people));
  const byNumber = people.map(
    ({ number, competencies, hours }) => [number, { competencies, hours }] as const,
  );
  const whole = { ...report, hours: perYear, people: Object.fromEntries(byNumber) };
  return `${JSON.stringify(whole)}\n`;
}

async function hours(asked: Asked): Promise<string> {
  const scope = await reportScope(asked);
  const [{ as_of, employees }, perYear, people] = await Promise.all([
    gapReport(scope),
    hoursReport(scope),
    peopleReport(scope),
  ]);
  if (asked.format === 'csv') return csvFile(hoursLines(perYear, people));
  const byNumber = people.map(({ number, hours: own }) => [number, { hours: own }] as const);
  const whole = { as_of, employees, hours: perYear, people: Object.fromEntries(byNumber) };
  return `${JSON.stringify(whole)}\n`;
}

function readArguments(argv: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        unit: { type: 'string' },
        employee: { type: 'string' },
        'as-of': { type: 'string' },
        format: { type: 'string', default: 'json' },
      },
    });
    const [kind] = positionals;
    const asOf = values['as-of'] ?? today();
    if (positionals.length !== 1 || (kind !== 'gaps' && kind !== 'hours') || !isDay(asOf))
      return null;
    if (values.format !== 'json' && values.format !== 'csv') return null;
    const { unit: unitCode, employee: employeeNumber, format } = values;
    return { kind, asOf, unitCode, employeeNumber, format } as const;
  } catch {
    return null;
  }
}
