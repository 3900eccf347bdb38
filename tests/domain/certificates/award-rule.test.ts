import { afterEach, expect, test } from 'vitest';

import { awardRuleView } from '#app/domain/certificates/award-rule-view.server.ts';
import { ensureAwardRule } from '#app/domain/certificates/ensure-award-rule.server.ts';
import { saveAwardRule } from '#app/domain/certificates/save-award-rule.server.ts';
import { owedCertificates } from '#app/domain/certificates/sweep-certificates.server.ts';
import { now, setClock } from '#app/platform/clock.ts';
import { completedEnrollments, manyEmployees } from '#tests/support/courses.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';
import { runEvents } from '#tests/support/run-events.ts';
import { aFullDraft, aManager, aNewCourse, publishNow } from '#tests/support/studio.ts';

afterEach(() => setClock(null));

const later = (minutes: number) => setClock(new Date(now().getTime() + minutes * 60_000));

/** A published course, and how somebody completes it now. */
async function aPublishedCourse() {
  const manager = await aManager();
  const { courseId } = await aFullDraft(manager);
  const { offeringId } = await publishNow(manager, courseId);
  const run = { course: { id: courseId }, offering: { id: offeringId! } };
  const complete = async () => {
    const [person] = await manyEmployees(1, (await aUnit()).id, (await aPosition()).id);
    const [done] = await completedEnrollments(run, [person!.id]);
    return done!.id;
  };
  return { manager, courseId, complete };
}

test('a course of which nothing was said awards a certificate as soon as it is published', async () => {
  const { manager, courseId } = await aPublishedCourse();
  await runEvents();
  const view = await awardRuleView(manager, courseId);
  expect(view).toMatchObject({ rule: { awards: 'passed', validityMonths: null }, issued: 0 });
});

test('what was said before stays, however often the course is published', async () => {
  const manager = await aManager();
  const { courseId } = await aFullDraft(manager);
  await saveAwardRule(manager, courseId, { awards: 'attended', validityMonths: 24 });
  await publishNow(manager, courseId);
  await Promise.all(Array.from({ length: 5 }, () => ensureAwardRule({ courseId })));
  const { rule } = await awardRuleView(manager, courseId);
  expect(rule).toEqual({ awards: 'attended', validityMonths: 24 });
});

test('a rule that is switched on awards nothing for what was completed before', async () => {
  const { manager, courseId, complete } = await aPublishedCourse();
  await saveAwardRule(manager, courseId, { awards: 'none', validityMonths: null });
  const before = await complete();
  later(5);
  expect(await owedCertificates()).not.toContain(before);
  await saveAwardRule(manager, courseId, { awards: 'passed', validityMonths: 12 });
  const after = await complete();
  later(5);
  const owed = await owedCertificates();
  expect(owed).toContain(after);
  expect(owed).not.toContain(before);
});

test('only training managers settle it, and only those who write the course see it', async () => {
  const manager = await aManager();
  const courseId = await aNewCourse(manager);
  const rule = { awards: 'attended', validityMonths: null } as const;
  for (const role of ['trainer', 'hr', 'administrator'] as const) {
    const other = await anActor({ employeeId: (await anEmployee()).id, grants: [{ role }] });
    await expect(saveAwardRule(other, courseId, rule)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(awardRuleView(other, courseId)).rejects.toMatchObject({ kind: 'not-found' });
  }
});
