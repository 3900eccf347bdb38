import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { personHistory } from '#app/domain/planning/person-history.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aCompetency, aCourseProving, anEnrollment, prove } from '#tests/support/competency.ts';
import { anActor, anEmployee, aUnit } from '#tests/support/organisation.ts';

let unitId: string;
let employeeId: string;
let bossId: string;

beforeAll(async () => {
  unitId = (await aUnit()).id;
  bossId = (await anEmployee({ unitId })).id;
  employeeId = (await anEmployee({ unitId, supervisorId: bossId })).id;
});
beforeEach(() => setClock(new Date('2026-06-15T05:00:00Z')));
afterEach(() => setClock(null));

test('the history tells each step with its proof, the course and the lapse', async () => {
  const { id: competencyId } = await aCompetency();
  const course = await aCourseProving([{ competencyId, level: 3 }]);
  const enrollmentId = await anEnrollment(employeeId, course.offeringId, true);
  await prove(employeeId, competencyId, 2, '2025-01-01', { validUntil: '2026-12-31' });
  await prove(employeeId, competencyId, 3, '2025-06-01', {
    source: 'course',
    enrollmentId,
    validUntil: '2026-05-31',
  });
  const self = await anActor({ employeeId });
  const { histories } = await personHistory(self, { employeeId }, 'id');
  expect(histories).toMatchObject([
    {
      competencyId,
      levels: 5,
      steps: [
        { since: '2025-01-01', until: '2025-05-31', level: 2, cause: 'evidence' },
        {
          since: '2025-06-01',
          until: '2026-05-31',
          level: 3,
          cause: 'evidence',
          proof: { source: 'course', course: { slug: course.slug } },
        },
        { since: '2026-06-01', until: '2026-12-31', level: 2, cause: 'lapse' },
        { since: '2027-01-01', until: null, level: null, cause: 'lapse' },
      ],
    },
  ]);
});

test('it opens to those who see the person, the team page to the supervisor alone, and is recorded', async () => {
  const boss = await anActor({ employeeId: bossId, supervises: true });
  const auditor = await anActor({ grants: [{ role: 'auditor', unitId }] });
  await personHistory(boss, { employeeId, team: true }, 'id');
  await personHistory(auditor, { employeeId }, 'id');
  const stranger = await anActor({ employeeId: (await anEmployee({ unitId })).id });
  expect(await refusalOf(personHistory(stranger, { employeeId }, 'id'))).toBe('notFound');
  expect(await refusalOf(personHistory(auditor, { employeeId, team: true }, 'id'))).toBe(
    'notFound',
  );
  const views = await db.event.findMany({
    where: { type: 'employee.viewed', subjectId: employeeId },
  });
  expect(views.map(({ actorId, data }) => [actorId, (data as { page: string }).page])).toEqual([
    [boss.accountId, 'history'],
    [auditor.accountId, 'history'],
  ]);
});
