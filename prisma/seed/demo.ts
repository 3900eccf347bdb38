import { official } from '#app/domain/competency/evidence-rule.ts';
import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import { SINCE_EVER } from '#app/domain/competency/standard.ts';
import { IMPORT_FRAMEWORK } from '#app/domain/competency/take-in-framework.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { changeSetting } from '#app/domain/settings/change-setting.server.ts';
import { settings } from '#app/domain/settings/settings.ts';
import { addDays, setClock, toDate } from '#app/platform/clock.ts';
import { db, pool } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

import type { CitySize } from './city/generate-city.ts';
import { openDemoAccounts } from './demo/accounts.ts';
import { fillBankWithEveryKind } from './demo/bank-of-every-kind.ts';
import { planBatches } from './demo/batches.ts';
import { publishClassroomCourses } from './demo/classroom-courses.ts';
import { importCity } from './demo/import-city.ts';
import { composeFromBank } from './demo/quiz-from-bank.ts';
import { requireCourses } from './demo/required-courses.ts';
import { askForAssessment, BEGIN_DAYS_AGO, story, storyCast } from './demo/story.ts';
import { takeQuizzes } from './demo/quiz-takers.ts';
import { takeCourse } from './demo/take-course.ts';
import { translateCompetencies } from './demo/translate-competencies.ts';
import { demoAuthors, nameAuthors, writeCourses } from './demo/write-courses.ts';
import { loadCourses } from './load-courses.ts';

/** The demo city: its people, its courses, the accounts to enter with, and what has happened so far. */
export async function seedDemo(
  { size }: { size: CitySize },
  say: (line: string) => void,
): Promise<void> {
  await importCity(size);
  await translateCompetencies();
  await setOfficialRule();
  await nameSignatory();
  say('people, competencies, levels and hours');

  try {
    setClock(new Date(`${addDays(today(), -BEGIN_DAYS_AGO)}T01:00:00Z`));
    await loadCourses();
    await publishClassroomCourses();
  } finally {
    setClock(null);
  }
  say('courses');

  const cast = await storyCast();
  const taken = await story(cast);
  const learners = taken.map(({ employeeId }) => employeeId);
  await openDemoAccounts([...cast.team, ...learners], addDays(today(), -BEGIN_DAYS_AGO));
  const authors = await demoAuthors();
  await nameAuthors(authors);
  await fillBankWithEveryKind(authors.manager);
  const before = new Map<string, number>();
  for (const course of taken) {
    const nth = before.get(course.course) ?? 0;
    before.set(course.course, nth + 1);
    await takeCourse(course, nth, authors.trainer);
  }
  await takeQuizzes();
  await requireCourses(cast);
  await writeCourses(authors);
  await composeFromBank(authors.manager);
  await planBatches(authors.manager);
  const [, , , asking] = cast.team;
  if (asking) await askForAssessment(asking);
  say('accounts and what has happened so far');

  await rebuildReadModels();
  await pool.query('ANALYZE');
}

/** The demo city measures as the civil service does: assessors stand above the supervisor. */
async function setOfficialRule(): Promise<void> {
  const { id } = await db.framework.findUniqueOrThrow({ where: { code: IMPORT_FRAMEWORK } });
  await db.evidenceRule.create({
    data: {
      id: newId(),
      frameworkId: id,
      validFrom: toDate(SINCE_EVER),
      rule: official,
      source: 'PermenPANRB 38/2017; Peraturan BKN 26/2019',
    },
  });
  await rebuildReadModels();
}

/** Certificates name who answers for them: the head of the personnel agency. */
async function nameSignatory(): Promise<void> {
  const head = await db.employee.findFirst({ where: { position: { code: 'JPT-PEG' } } });
  if (!head) return;
  const suffix = head.titleSuffix ? `, ${head.titleSuffix}` : '';
  const name = `${head.titlePrefix ?? ''} ${head.name}${suffix}`.trim();
  const { position } = settings['certificates.signatory'].fallback;
  const validFrom = '2017-01-03';
  const key = 'certificates.signatory';
  await changeSetting(systemActor, { key, value: { name, position }, validFrom });
  await changeSetting(systemActor, { key: 'organisation.place', value: 'Kota Contoh', validFrom });
}
