import { rows } from '#app/platform/db.server.ts';

import { PAIRS } from './gap-report.server.ts';
import { reportYears } from './hours-report.server.ts';
import { PEOPLE, type ReportScope, scopeValues } from './report-scope.server.ts';

export type PersonCompetency = {
  kode: string;
  required: number;
  held: number;
  gap: number;
  assessed: boolean;
};

export type PersonReport = {
  number: string;
  name: string;
  competencies: PersonCompetency[];
  hours: Record<string, number>;
};

/** Everybody in scope: each required competency with what is held, and the hours of each year. */
export async function peopleReport(scope: ReportScope): Promise<PersonReport[]> {
  const years = await reportYears(scope);
  const values = [...scopeValues(scope), scope.asOf];
  const found = await rows<Omit<PersonReport, 'hours'> & { hours: Record<string, number> | null }>(
    'report-people',
    PERSONS,
    [...values, years.map(({ year }) => year), years.map(({ minutesPerHour }) => minutesPerHour)],
  );
  return found.map((person) => ({ ...person, hours: person.hours ?? {} }));
}

const PERSONS = `
  WITH e AS MATERIALIZED (${PEOPLE}),
  pair AS (
    SELECT id, json_agg(json_build_object('kode', code, 'required', required, 'held', coalesce(held, 0),
                        'gap', gap, 'assessed', held IS NOT NULL) ORDER BY code COLLATE "C") AS competencies
      FROM (${PAIRS}) p GROUP BY id
  ),
  sums AS (
    SELECT h."employeeId" AS id, h.year, sum(h.minutes) AS minutes FROM "HoursEntry" h
     WHERE h."endsOn" <= $3::date AND h."employeeId" IN (SELECT id FROM e) GROUP BY 1, 2
  ),
  year AS (SELECT * FROM unnest($4::int[], $5::int[]) AS y (year, minutes_per_hour)),
  hours AS (
    SELECT e.id, json_object_agg(y.year, round(coalesce(s.minutes, 0) / y.minutes_per_hour::numeric, 2)
                                 ORDER BY y.year) AS hours
      FROM e CROSS JOIN year y LEFT JOIN sums s ON s.id = e.id AND s.year = y.year GROUP BY 1
  )
  SELECT e.number, e.name, coalesce(pair.competencies, '[]') AS competencies, hours.hours
    FROM e LEFT JOIN pair ON pair.id = e.id LEFT JOIN hours ON hours.id = e.id
   ORDER BY e.number COLLATE "C"`;
