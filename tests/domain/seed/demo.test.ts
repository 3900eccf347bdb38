import { beforeAll, describe, expect, test } from 'vitest';

import { personLevels } from '#app/domain/competency/person-levels.server.ts';
import { hoursOfYear } from '#app/domain/hours/hours-of-year.server.ts';
import { DEMO_PASSWORD, demoAccounts, demoEmail } from '#app/domain/identity/demo-accounts.ts';
import { signIn } from '#app/domain/identity/sign-in.server.ts';
import { myLearning } from '#app/domain/learning/my-learning.server.ts';
import { closingCourses } from '#app/domain/planning/closing-courses.server.ts';
import { requiredTrainings } from '#app/domain/planning/required-trainings.server.ts';
import { team } from '#app/domain/planning/team.server.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { seedDemo } from '#prisma/seed/demo.ts';
import { aBrowser, actorOf } from '#tests/support/accounts.ts';
import { runEvents } from '#tests/support/run-events.ts';

async function signedIn(email: string) {
  return actorOf(await signIn({ email, password: DEMO_PASSWORD }, aBrowser()));
}

async function demoEmployee() {
  const actor = await signedIn(demoEmail('employee'));
  if (!actor.employeeId) throw new Error('The demo employee is nobody.');
  return { ...actor, employeeId: actor.employeeId };
}

describe('the demo city', () => {
  beforeAll(() => seedDemo({ size: 'demo' }, () => undefined), 240_000);

  test('lets every demo account in, with what it is for', async () => {
    const actors = await Promise.all(demoAccounts.map((name) => signedIn(demoEmail(name))));
    expect(
      actors.map(({ grants, supervises, employeeId }) => ({
        roles: grants.map(({ role }) => role),
        supervises,
        person: employeeId !== null,
      })),
    ).toEqual([
      { roles: [], supervises: false, person: true },
      { roles: [], supervises: true, person: true },
      { roles: ['trainer'], supervises: false, person: true },
      { roles: ['training_manager'], supervises: true, person: true },
      { roles: ['hr'], supervises: true, person: true },
      { roles: ['administrator'], supervises: false, person: false },
    ]);
  });

  test('gives the employee one measured gap of one level, which an open course closes', async () => {
    const { employeeId } = await demoEmployee();
    const gaps = (await personLevels(employeeId)).filter(
      ({ required, held }) => required !== null && held !== null && held < required,
    );
    expect(gaps.map(({ code, required, held }) => ({ code, required, held }))).toEqual([
      { code: 'T.DUK.01', required: 2, held: 1 },
    ]);
    const [best] = await closingCourses(employeeId);
    expect(best).toMatchObject({
      slug: 'administrasi-kependudukan',
      closing: 'fully',
      openNow: true,
      missing: [],
      enrollmentId: null,
    });
  });

  test('requires courses of the employee: one done, one due soon; and an overdue one of the team', async () => {
    const { employeeId } = await demoEmployee();
    const required = await requiredTrainings(employeeId, 'id');
    expect(required.map(({ slug, state }) => [slug, state])).toEqual([
      ['keamanan-informasi-asn', 'open'],
      ['integritas-dan-gratifikasi', 'done'],
    ]);
    const { overdue } = await team(await signedIn(demoEmail('supervisor')), 'id');
    expect(overdue.map(({ slug }) => slug)).toContain('pelayanan-publik-prima');
  });

  test('asks the supervisor to take a required course again', async () => {
    const { employeeId } = await signedIn(demoEmail('supervisor'));
    const [renewal] = await requiredTrainings(employeeId ?? '', 'id');
    expect(renewal).toMatchObject({
      slug: 'keamanan-informasi-asn',
      state: 'renewal',
      enrollmentId: null,
      renewId: expect.any(String) as string,
    });
  });

  test('leaves the employee short of hours, with a course under way and a certificate', async () => {
    const actor = await demoEmployee();
    const hours = await hoursOfYear(actor.employeeId);
    expect(hours.minutes / hours.minutesPerHour).toBeLessThan(hours.target);
    const { underway, completed } = await myLearning(actor, 'id');
    expect(underway.map(({ slug, progress }) => ({ slug, done: progress.done }))).toEqual([
      { slug: 'keamanan-informasi-asn', done: 3 },
    ]);
    expect(completed.map(({ slug }) => slug)).toEqual(['integritas-dan-gratifikasi']);
    const certificate = await db.certificate.findFirstOrThrow({
      where: { employeeId: actor.employeeId },
    });
    expect(certificate.readyAt).not.toBeNull();
    expect(certificate.issuedOn.getTime()).toBeLessThan(now().getTime() - 70 * 86_400_000);
  });

  test('gives the supervisor a team, a level to confirm and a request', async () => {
    const page = await team(await signedIn(demoEmail('supervisor')), 'id');
    expect(page.total).toBe(8);
    expect(page.proposals.map(({ level, held }) => ({ level, held }))).toEqual([
      { level: 3, held: 2 },
    ]);
    expect(page.requests).toHaveLength(1);
    expect(page.members.some(({ gap }) => gap > 0)).toBe(true);
  });

  test('has certificates already, and the worker adds none for the same', async () => {
    const before = await db.certificate.count();
    const completed = await db.enrollment.count({ where: { status: 'completed' } });
    expect(before).toBe(completed);
    expect(completed).toBeGreaterThanOrEqual(10);
    await runEvents();
    expect(await db.certificate.count()).toBe(before);
  });

  test('speaks of every competency in both languages', async () => {
    const levels = await db.competencyLevel.findMany();
    const without = levels.filter(({ description, indicators }) => {
      const words = description as { id: string; en: string };
      const lists = indicators as { id: string[]; en: string[] };
      return !words.id || !words.en || lists.en.length !== lists.id.length;
    });
    expect(without).toEqual([]);
    expect(levels).toHaveLength(180);
  });
});
