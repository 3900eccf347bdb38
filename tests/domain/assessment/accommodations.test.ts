import { afterEach, expect, test } from 'vitest';

import { accommodationsView } from '#app/domain/assessment/accommodations/accommodations-view.server.ts';
import {
  endAccommodation,
  giveAccommodation,
} from '#app/domain/assessment/accommodations/give-accommodation.server.ts';
import { attemptPage } from '#app/domain/assessment/attempt-view.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { turnPage } from '#app/domain/assessment/turn-page.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aHolderOf, anAuthorOf } from '#tests/support/coursework.ts';
import { anActor } from '#tests/support/organisation.ts';
import { aParticipant, aQuiz, questionNumber, type Quiz } from '#tests/support/quiz.ts';

afterEach(() => setClock(null));

const START = new Date('2026-03-02T02:00:00.000Z');
const minutes = (count: number) => new Date(START.getTime() + count * 60_000);
const nothing = { timePercent: null, extraTries: null, opensAt: null, closesAt: null };
const everybody = { kind: 'all', id: null } as const;
const person = (id: string) => ({ kind: 'person', id }) as const;

async function placeOf(quiz: Quiz) {
  const { key } = await db.courseItem.findUniqueOrThrow({ where: { id: quiz.item.id } });
  return { courseId: quiz.course.id, itemKey: key };
}

const dueOf = async (id: string) =>
  (await db.attempt.findUniqueOrThrow({ where: { id } })).dueAt?.getTime();

test('what is given moves the end of attempts under way, and ending it moves it back, never into the past', async () => {
  setClock(START);
  const quiz = await aQuiz({ timeLimitMinutes: 10 });
  const place = await placeOf(quiz);
  const manager = await aHolderOf('training_manager');
  const [one, other] = [await aParticipant(quiz), await aParticipant(quiz)];
  const mine = await startAttempt(one.actor, one.place);
  const theirs = await startAttempt(other.actor, other.place);
  const id = await giveAccommodation(manager, place, {
    ...nothing,
    scope: person(one.employee.id),
    timePercent: 200,
  });
  expect(await dueOf(mine.attemptId)).toBe(minutes(20).getTime());
  expect(await dueOf(theirs.attemptId)).toBe(minutes(10).getTime());
  setClock(minutes(15));
  await endAccommodation(manager, place, id);
  expect(await dueOf(mine.attemptId)).toBe(minutes(15).getTime());
  await endAccommodation(manager, place, id);
  expect(await db.event.count({ where: { type: 'accommodation.ended', subjectId: id } })).toBe(1);
  // Time again for whom it has run out and who is not graded yet.
  await giveAccommodation(manager, place, { ...nothing, scope: everybody, timePercent: 300 });
  for (const { attemptId } of [mine, theirs])
    expect(await dueOf(attemptId)).toBe(minutes(30).getTime());
});

test('an opened section goes on for as long as its person has', async () => {
  setClock(START);
  const title = { id: 'Bagian', en: 'Part' };
  const head = { kind: 'section' as const, title, introduction: { id: '', en: '' } };
  const quiz = await aQuiz({
    timeLimitMinutes: null,
    questions: [{ ...head, timeLimitMinutes: 10 }, questionNumber(1), questionNumber(2)],
  });
  const { actor, place, employee } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  await turnPage(actor, { attemptId, from: 1 });
  expect(await dueOf(attemptId)).toBe(minutes(10).getTime());
  await giveAccommodation(await aHolderOf('training_manager'), await placeOf(quiz), {
    ...nothing,
    scope: person(employee.id),
    timePercent: 150,
  });
  expect(await dueOf(attemptId)).toBe(minutes(15).getTime());
  const page = await attemptPage(actor, { ...place, attemptId }, 2);
  expect(page).toMatchObject({ open: true, timeLeft: 15 * 60_000 });
});

test('whoever starts while something is given has it', async () => {
  const quiz = await aQuiz({ timeLimitMinutes: 10 });
  const place = await placeOf(quiz);
  const manager = await aHolderOf('training_manager');
  const people = await Promise.all(Array.from({ length: 12 }, () => aParticipant(quiz)));
  const [started] = await Promise.all([
    Promise.all(people.map((one) => startAttempt(one.actor, one.place))),
    giveAccommodation(manager, place, { ...nothing, scope: everybody, timePercent: 200 }),
  ]);
  for (const { attemptId } of started) {
    const { startedAt, dueAt } = await db.attempt.findUniqueOrThrow({ where: { id: attemptId } });
    expect(dueAt!.getTime() - startedAt.getTime()).toBe(20 * 60_000);
  }
});

test('authors give to learners of their course, managers to the people of their units, nobody further', async () => {
  const quiz = await aQuiz();
  const place = await placeOf(quiz);
  const { employee } = await aParticipant(quiz);
  const { employee: elsewhere } = await aParticipant(await aQuiz());
  const given = (id: string) => ({ ...nothing, scope: person(id), extraTries: 1 });
  const foreign = { kind: 'not-found' };

  const author = await anAuthorOf(quiz.course.id);
  const id = await giveAccommodation(author, place, given(employee.id));
  await expect(giveAccommodation(author, place, given(elsewhere.id))).rejects.toMatchObject(
    foreign,
  );

  const near = await aHolderOf('training_manager', employee.unitId);
  await giveAccommodation(near, place, given(employee.id));
  const far = await aHolderOf('training_manager', elsewhere.unitId);
  const unit = { ...nothing, extraTries: 1, scope: { kind: 'unit', id: employee.unitId } as const };
  const offering = { kind: 'offering', id: quiz.offering.id } as const;
  for (const deed of [
    () => giveAccommodation(far, place, given(employee.id)),
    () => giveAccommodation(far, place, unit),
    () => giveAccommodation(far, place, { ...nothing, extraTries: 1, scope: everybody }),
    () => giveAccommodation(far, place, { ...nothing, extraTries: 1, scope: offering }),
    () => endAccommodation(far, place, id),
    () => endAccommodation(author, { ...place, courseId: newId() }, id),
    () => endAccommodation(author, { ...place, itemKey: newId() }, id),
  ])
    await expect(deed()).rejects.toMatchObject(foreign);
  // Who is out of reach is not among those one sees or finds.
  const view = await accommodationsView(far, place, { q: employee.name, scope: null });
  expect(view).toMatchObject({ given: [], found: [], groups: false });
  const seen = await accommodationsView(near, place, { q: employee.name, scope: null });
  expect(seen.given).toHaveLength(2);
  expect(seen.found.map((one) => one.id)).toContain(employee.id);

  const trainer = await aHolderOf('trainer');
  await expect(giveAccommodation(trainer, place, given(employee.id))).rejects.toMatchObject(
    foreign,
  );
  const learner = await anActor();
  await expect(accommodationsView(learner, place, { q: '', scope: null })).rejects.toMatchObject(
    foreign,
  );
});

test('nobody gives to himself or herself, nor through a group', async () => {
  const quiz = await aQuiz();
  const place = await placeOf(quiz);
  const { employee, actor } = await aParticipant(quiz);
  const manager = { ...actor, grants: [{ role: 'training_manager' as const, unitId: null }] };
  const give = (scope: Parameters<typeof giveAccommodation>[2]['scope']) =>
    giveAccommodation(manager, place, { ...nothing, extraTries: 5, scope });
  await expect(give(person(employee.id))).rejects.toMatchObject({ kind: 'not-found' });
  for (const scope of [
    everybody,
    { kind: 'unit', id: employee.unitId } as const,
    { kind: 'offering', id: quiz.offering.id } as const,
  ])
    await expect(give(scope)).rejects.toMatchObject({ code: 'accommodationOwn' });
  expect(await db.accommodation.count({ where: place })).toBe(0);
});
