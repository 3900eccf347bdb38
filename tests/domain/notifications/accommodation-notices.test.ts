import { expect, test } from 'vitest';

import type { Scope } from '#app/domain/assessment/accommodations/accommodation-form.ts';
import {
  endAccommodation,
  giveAccommodation,
} from '#app/domain/assessment/accommodations/give-accommodation.server.ts';
import { notify } from '#app/domain/notifications/notify.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { aHolderOf } from '#tests/support/coursework.ts';
import { aParticipant, aQuiz, type Quiz } from '#tests/support/quiz.ts';
import { runEvents } from '#tests/support/run-events.ts';

const more = { timePercent: 150, extraTries: null, opensAt: null, closesAt: null };

async function placeOf(quiz: Quiz) {
  const { key } = await db.courseItem.findUniqueOrThrow({ where: { id: quiz.item.id } });
  return { courseId: quiz.course.id, itemKey: key };
}

async function toldTo(who: Actor): Promise<(string | null)[][]> {
  const told = await db.notification.findMany({
    where: { accountId: who.accountId! },
    orderBy: { id: 'asc' },
  });
  return told.map(({ kind, path }) => [kind, path]);
}

test('whoever is given other conditions hears of it once, and of their end, and is led to the quiz', async () => {
  const quiz = await aQuiz();
  const place = await placeOf(quiz);
  const manager = await aHolderOf('training_manager');
  const [one, other] = [await aParticipant(quiz), await aParticipant(quiz)];
  const scope: Scope = { kind: 'person', id: one.employee.id };
  const id = await giveAccommodation(manager, place, { ...more, scope });
  await runEvents();
  const path = `/learn/${one.enrollment.id}/quiz/${quiz.item.id}`;
  expect(await toldTo(one.actor)).toEqual([['accommodationGiven', path]]);
  const events = await db.event.findMany({ where: { subjectId: id } });
  for (const event of events) await notify(event.id);
  expect(await toldTo(one.actor)).toHaveLength(1);

  await endAccommodation(manager, place, id);
  await endAccommodation(manager, place, id);
  await runEvents();
  expect(await toldTo(one.actor)).toEqual([
    ['accommodationGiven', path],
    ['accommodationEnded', path],
  ]);
  expect(await toldTo(other.actor)).toEqual([]);
});

test.each(['unit', 'offering', 'all'] as const)(
  'a group (%s) hears of it: those who learn in the course, each led to the own quiz',
  async (kind) => {
    const quiz = await aQuiz();
    const manager = await aHolderOf('training_manager');
    const [here, gone, elsewhere] = [
      await aParticipant(quiz),
      await aParticipant(quiz),
      await aParticipant(await aQuiz()),
    ];
    await db.enrollment.update({
      where: { id: gone.enrollment.id },
      data: { status: 'withdrawn' },
    });
    const ids = { unit: here.employee.unitId, offering: quiz.offering.id, all: null };
    const scope = { kind, id: ids[kind] } as Scope;
    await giveAccommodation(manager, await placeOf(quiz), { ...more, scope });
    await runEvents();
    const path = `/learn/${here.enrollment.id}/quiz/${quiz.item.id}`;
    expect(await toldTo(here.actor)).toEqual([['accommodationGiven', path]]);
    expect(await toldTo(gone.actor)).toEqual([]);
    expect(await toldTo(elsewhere.actor)).toEqual([]);
  },
);

test('its mail says in the language of its reader what to look at, and where', async () => {
  const quiz = await aQuiz();
  const manager = await aHolderOf('training_manager');
  const { employee, actor, enrollment } = await aParticipant(quiz);
  const email = `${employee.id}@kota-contoh.example`;
  await db.account.update({ where: { id: actor.accountId! }, data: { email, locale: 'en' } });
  const scope: Scope = { kind: 'person', id: employee.id };
  await giveAccommodation(manager, await placeOf(quiz), { ...more, scope });
  await runEvents();
  const mail = await db.mail.findFirstOrThrow({ where: { recipient: email } });
  expect(mail.subject).toBe('Conditions of your own: Kuis akhir (en)');
  expect(mail.text).toContain(`/learn/${enrollment.id}/quiz/${quiz.item.id}`);
});
