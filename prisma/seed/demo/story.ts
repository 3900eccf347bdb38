import { demoEmail } from '#app/domain/identity/demo-accounts.ts';
import { requestAssessment } from '#app/domain/competency/request-assessment.server.ts';
import { addDays, type Day } from '#app/platform/clock.ts';
import { db, rows } from '#app/platform/db.server.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';

import type { Taken } from './take-course.ts';

/** How long ago the first course was taken. */
export const BEGIN_DAYS_AGO = 150;
const OTHERS = 8;

const PUBLIC_SERVICE = 'pelayanan-publik-prima';
/** How long ago people of other agencies began it. */
const SERVING_DAYS_AGO = [88, 73, 58, 44, 31];
/** They do not all begin at the same minute. */
const APART_MS = 23 * 60_000;

export type Cast = {
  employee: string;
  colleague: string;
  supervisor: string;
  hr: string;
  team: string[];
};

/** The people around whom the demo turns. */
export async function storyCast(): Promise<Cast> {
  const employee = await db.employee.findFirstOrThrow({
    where: { email: demoEmail('employee') },
    select: { id: true, supervisorId: true },
  });
  const hr = await db.employee.findFirstOrThrow({ where: { email: demoEmail('hr') } });
  const team = await db.employee.findMany({
    where: { supervisorId: employee.supervisorId, id: { not: employee.id }, standing: 'aktif' },
    select: { id: true, position: { select: { code: true } } },
    orderBy: { number: 'asc' },
  });
  const colleague = team.find(({ position }) => position.code === 'JF-ADB-MU');
  if (!colleague) throw new Error('The team of the demo has no colleague to confirm.');
  if (!employee.supervisorId) throw new Error('The employee of the demo has no supervisor.');
  return {
    employee: employee.id,
    colleague: colleague.id,
    supervisor: employee.supervisorId,
    hr: hr.id,
    team: team.filter(({ id }) => id !== colleague.id).map(({ id }) => id),
  };
}

/** Who took which course when: in the order in which it happened. */
export async function story({ employee, colleague, supervisor, hr, team }: Cast): Promise<Taken[]> {
  const day = today();
  const [first = '', second = '', third = ''] = team;
  const taken: Taken[] = [
    {
      employeeId: employee,
      course: 'integritas-dan-gratifikasi',
      at: morning(day, 80),
      skipped: 2,
    },
    { employeeId: employee, course: 'keamanan-informasi-asn', at: morning(day, 6), items: 3 },
    // Every lesson and the page of files: the test and the assignment are open now.
    { employeeId: employee, course: PUBLIC_SERVICE, at: morning(day, 3), items: 9 },
    { employeeId: supervisor, course: 'keamanan-informasi-asn', at: morning(day, 140), skipped: 1 },
    // Which opens the course on leading change.
    { employeeId: supervisor, course: 'komunikasi-publik', at: morning(day, 97), skipped: 2 },
    { employeeId: colleague, course: 'komunikasi-publik', at: morning(day, 62), skipped: 1 },
    { employeeId: colleague, course: 'memimpin-perubahan', at: morning(day, 12), skipped: 2 },
    { employeeId: first, course: 'administrasi-kependudukan', at: morning(day, 33) },
    { employeeId: second, course: PUBLIC_SERVICE, at: morning(day, 101), skipped: 3 },
    { employeeId: third, course: PUBLIC_SERVICE, at: morning(day, 9), items: 2 },
    { employeeId: supervisor, course: PUBLIC_SERVICE, at: morning(day, 12), work: 'returned' },
    { employeeId: hr, course: PUBLIC_SERVICE, at: morning(day, 4), work: 'waiting' },
  ];
  const known = [employee, colleague, supervisor, hr, ...team];
  taken.push(...(await othersOfTheCity(day, known)));
  taken.push(...(await serving(day, [...known, ...taken.map(({ employeeId }) => employeeId)])));
  return taken.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** A little before nine in the morning, western Indonesian time. */
function morning(day: Day, daysAgo: number): Date {
  return new Date(`${addDays(day, -daysAgo)}T01:50:00Z`);
}

/** People of different agencies whose gap a course has closed since it was measured. */
async function othersOfTheCity(day: Day, known: string[]): Promise<Taken[]> {
  const found = await rows<{ employeeId: string; slug: string; measured: number }>(
    'demo-closers',
    CLOSERS,
    [day, known, OTHERS],
  );
  return found.map(({ employeeId, slug, measured }, index) => ({
    employeeId,
    course: slug,
    at: morning(day, Math.min(5 + index * 13, measured - 1)),
    skipped: index % 4,
  }));
}

/** One person per agency, with a measured gap of a technical or low level that an open online course closes. */
const CLOSERS = `
  SELECT * FROM (
    SELECT DISTINCT ON (top.code) top.code, e.id AS "employeeId", c.slug, $1::date - h."validFrom" AS measured
      FROM "Employee" e
      JOIN "UnitAncestor" a ON a."unitId" = e."unitId"
      JOIN "Unit" top ON top.id = a."ancestorId"
      JOIN "Unit" root ON root.id = top."parentId" AND root."parentId" IS NULL
      JOIN "PositionStandard" s ON s."positionId" = e."positionId" AND s.level = 2
       AND ${inForce('s', '$1::date')}
      JOIN "HeldLevel" h ON h."employeeId" = e.id AND h."competencyId" = s."competencyId" AND h.level = 1
       AND h."validFrom" <= $1::date - 20 AND ${inForce('h', '$1::date')}
      JOIN "CourseOutcome" o ON o."competencyId" = s."competencyId" AND o.level = 2
      JOIN "Course" c ON c.id = o."courseId" AND c.kind = 'online'
     WHERE e.standing = 'aktif' AND e.id <> ALL ($2::uuid[])
     ORDER BY top.code, e.number, c.slug
  ) one ORDER BY code LIMIT $3`;

/** People at the counters of different agencies who take the course on public service. */
async function serving(day: Day, known: string[]): Promise<Taken[]> {
  const most = SERVING_DAYS_AGO.length + 1;
  const found = await rows<{ id: string }>('demo-serving', SERVING, [known, most]);
  const [last, ...before] = found.map(({ id }) => ({ employeeId: id, course: PUBLIC_SERVICE }));
  return [
    ...before.map((one, index) => {
      const morningOf = morning(day, SERVING_DAYS_AGO[index] ?? 30);
      return { ...one, at: new Date(morningOf.getTime() + index * APART_MS) };
    }),
    ...(last ? [{ ...last, at: morning(day, 7), work: 'waiting' as const }] : []),
  ];
}

const SERVING = `
  SELECT id FROM (
    SELECT DISTINCT ON (top.code) top.code, e.id
      FROM "Employee" e
      JOIN "UnitAncestor" a ON a."unitId" = e."unitId"
      JOIN "Unit" top ON top.id = a."ancestorId"
      JOIN "Unit" root ON root.id = top."parentId" AND root."parentId" IS NULL
      JOIN "Position" p ON p.id = e."positionId" AND p.kind = 'pelaksana'
     WHERE e.standing = 'aktif' AND e."archivedAt" IS NULL AND e.id <> ALL ($1::uuid[])
     ORDER BY top.code, e.number
  ) one ORDER BY code LIMIT $2`;

/** A colleague asks to be assessed: what waits for the supervisor beside the level to confirm. */
export async function askForAssessment(employeeId: string): Promise<void> {
  const account = await db.account.findUniqueOrThrow({ where: { employeeId } });
  const competency = await db.competency.findFirstOrThrow({ where: { code: 'PDO' } });
  const actor = {
    accountId: account.id,
    employeeId,
    name: account.name,
    grants: [],
    supervises: false,
  };
  await requestAssessment(actor, { employeeId, competencyId: competency.id });
}
