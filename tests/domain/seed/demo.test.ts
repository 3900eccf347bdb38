import { beforeAll, describe, expect, test } from 'vitest';

import { submissionQueue } from '#app/domain/assessment/submission-queue.server.ts';
import { reviewView } from '#app/domain/catalogue/review/review-view.server.ts';
import { itemsOf } from '#app/domain/catalogue/version/outline.ts';
import { personLevels } from '#app/domain/competency/person-levels.server.ts';
import { surveyResults } from '#app/domain/evaluation/survey-results.server.ts';
import { hoursOfYear } from '#app/domain/hours/hours-of-year.server.ts';
import { DEMO_PASSWORD, demoAccounts, demoEmail } from '#app/domain/identity/demo-accounts.ts';
import { signIn } from '#app/domain/identity/sign-in.server.ts';
import { learnerPlace } from '#app/domain/learning/learner-place.server.ts';
import { myLearning } from '#app/domain/learning/my-learning.server.ts';
import { versionChoiceView } from '#app/domain/learning/version-choice-view.server.ts';
import { closingCourses } from '#app/domain/planning/closing-courses.server.ts';
import { requiredTrainings } from '#app/domain/planning/required-trainings.server.ts';
import { team } from '#app/domain/planning/team.server.ts';
import { offeringList } from '#app/domain/scheduling/offering/offering-list.server.ts';
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

  test('leaves the employee short of hours, with courses under way and a certificate', async () => {
    const actor = await demoEmployee();
    const hours = await hoursOfYear(actor.employeeId);
    expect(hours.minutes / hours.minutesPerHour).toBeLessThan(hours.target);
    const { underway, completed } = await myLearning(actor, 'id');
    expect(underway.map(({ slug, progress }) => [slug, progress.done, progress.total])).toEqual([
      ['pelayanan-publik-prima', 8, 10],
      ['keamanan-informasi-asn', 3, 9],
    ]);
    expect(completed.map(({ slug }) => slug)).toEqual(['integritas-dan-gratifikasi']);
    const certificate = await db.certificate.findFirstOrThrow({
      where: { employeeId: actor.employeeId },
    });
    expect(certificate.readyAt).not.toBeNull();
    expect(certificate.issuedOn.getTime()).toBeLessThan(now().getTime() - 70 * 86_400_000);
  });

  test('offers the employee the newer version of a course under way, with one part to do again', async () => {
    const actor = await demoEmployee();
    const { underway } = await myLearning(actor, 'id');
    const { enrollmentId } = underway.find(({ newer }) => newer)!;
    const choice = await versionChoiceView(actor, enrollmentId, 'id');
    expect(choice?.added.map(({ kind }) => kind)).toEqual(['file']);
    expect(choice?.changed.map(({ again }) => again)).toEqual([true, false]);
    expect(choice).toMatchObject({ kept: { length: 2 }, gone: [], obstacle: null });
  });

  test('opens the test and the assignment after the lessons, and the survey after the test', async () => {
    const actor = await demoEmployee();
    const { underway } = await myLearning(actor, 'id');
    const { enrollmentId } = underway.find(({ slug }) => slug === 'pelayanan-publik-prima')!;
    const { outline, closed } = await learnerPlace(actor, enrollmentId, 'id');
    const kinds = itemsOf(outline)
      .filter(({ id }) => closed.has(id))
      .map(({ kind }) => kind);
    expect(kinds).toEqual(['survey']);
  });

  test('has work to mark, marked and returned, and a survey that enough have answered', async () => {
    const trainer = await signedIn(demoEmail('trainer'));
    const search = { courseId: null, state: null, page: 1 };
    const { counts } = await submissionQueue(trainer, search);
    expect(counts).toMatchObject({ waiting: 2, returned: 1 });
    expect(counts.passed).toBeGreaterThanOrEqual(5);
    const survey = await db.courseItem.findFirstOrThrow({
      where: { kind: 'survey' },
      select: { key: true, module: { select: { version: { select: { courseId: true } } } } },
    });
    const { courseId } = survey.module.version;
    const results = await surveyResults(trainer, { courseId, key: survey.key, version: null });
    expect(results.people).toBeGreaterThanOrEqual(5);
    expect(Object.values(results.texts).flat().length).toBeGreaterThan(2);
  });

  test('has a batch that takes people, with some in it, and one that is planned', async () => {
    const manager = await signedIn(demoEmail('manager'));
    const search = { q: '', state: null, courseId: null, page: 1 };
    const { rows } = await offeringList(manager, search);
    expect(rows.map(({ state, meetings }) => ({ state, meetings }))).toEqual([
      { state: 'planned', meetings: 1 },
      { state: 'open', meetings: 3 },
    ]);
    expect(rows[1]!.seated).toBeGreaterThan(0);
  });

  test('has a draft for the manager to review, which lacks a text', async () => {
    const manager = await signedIn(demoEmail('manager'));
    const [draft] = await db.courseDraft.findMany({ where: { status: 'in_review' } });
    const { missing } = await reviewView(manager, draft!.courseId);
    expect(missing.map(({ code }) => code)).toContain('textEmpty');
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
