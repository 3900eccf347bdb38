import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { attemptResult } from '#app/domain/assessment/attempt-result.server.ts';
import { quizStart } from '#app/domain/assessment/quiz-start-view.server.ts';
import { carriedOver } from '#app/domain/enrollment/carried-over.ts';
import { completeItem } from '#app/domain/enrollment/complete-item.server.ts';
import { moveToVersion } from '#app/domain/enrollment/move-to-version.server.ts';
import { stayOnVersion } from '#app/domain/enrollment/stay-on-version.server.ts';
import { withdraw } from '#app/domain/enrollment/withdraw.server.ts';
import { completeLesson } from '#app/domain/learning/complete-lesson.server.ts';
import { courseHome } from '#app/domain/learning/course-home.server.ts';
import { itemNow } from '#app/domain/learning/item-now.server.ts';
import { lessonView } from '#app/domain/learning/lesson-view.server.ts';
import { myLearning } from '#app/domain/learning/my-learning.server.ts';
import { versionChoiceView } from '#app/domain/learning/version-choice-view.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { anItem } from '#tests/support/outlines.ts';
import { aLesson, aPublishedCourse } from '#tests/support/published-course.ts';
import {
  aLearnerOf,
  aNextVersion,
  aSketchedCourse,
  type ItemSketch,
} from '#tests/support/versions.ts';

const conflict = (code: string) => ({ kind: 'conflict', code });
const missing = { kind: 'not-found' };

/** A course, somebody in the middle of it, and its next version. */
async function underWay(first: ItemSketch[], second: ItemSketch[], more = {}) {
  const keys = new Map<string, string>();
  const one = await aSketchedCourse({ keys, items: first });
  const person = await aLearnerOf(one);
  const done = async (names: string[], score?: number) => {
    for (const name of names)
      await db.$transaction((tx) =>
        completeItem(tx, systemActor, {
          enrollmentId: person.enrollmentId,
          courseItemId: one.items[name]!,
          score,
        }),
      );
  };
  const publish = () => aNextVersion(one.course.id, { keys, items: second, ...more });
  return { keys, courseId: one.course.id, one, ...person, done, publish };
}

const lessons = (...names: string[]): ItemSketch[] => names.map((name) => ({ name }));

async function stateOf(enrollmentId: string) {
  const [enrollment, items, choices, events] = await Promise.all([
    db.enrollment.findUniqueOrThrow({ where: { id: enrollmentId }, include: { offering: true } }),
    db.enrollmentItem.findMany({ where: { enrollmentId } }),
    db.versionChoice.findMany({ where: { enrollmentId } }),
    db.event.findMany({ where: { subjectId: enrollmentId }, orderBy: { id: 'asc' } }),
  ]);
  return {
    status: enrollment.status,
    score: enrollment.score,
    versionId: enrollment.offering.courseVersionId,
    items: items.map(({ courseItemId }) => courseItemId).sort(),
    choices: choices.map(({ answer }) => answer),
    events: events.map(({ type }) => type).filter((type) => type !== 'attempt.graded'),
  };
}

describe('coming over to a newer version', () => {
  test('keeps what says the same, asks for the rest, and leaves the history', async () => {
    const { one, learner, enrollmentId, employeeId, done, publish } = await underWay(
      lessons('satu', 'dua', 'tiga'),
      [{ name: 'satu' }, { name: 'dua', says: 'lain' }, { name: 'empat' }],
      { note: 'Bagian dua ditulis ulang.', minutes: 360 },
    );
    await done(['satu', 'dua']);
    expect((await myLearning(learner, 'id')).underway).toMatchObject([{ newer: false }]);
    const two = await publish();

    expect((await myLearning(learner, 'id')).underway).toMatchObject([{ newer: true }]);
    const home = await courseHome(learner, enrollmentId, 'id');
    expect(home.newer).toEqual({ answered: false });
    expect(await versionChoiceView(learner, enrollmentId, 'id')).toMatchObject({
      versionId: two.versionId,
      note: 'Bagian dua ditulis ulang.',
      answered: false,
      added: [{ title: 'empat' }],
      changed: [{ title: 'dua', again: true }],
      gone: [{ title: 'tiga' }],
      kept: [{ title: 'satu' }],
      before: { done: 2, total: 3 },
      after: { done: 1, total: 3 },
      hours: { before: 6, after: 8 },
      outcomes: null,
      obstacle: null,
    });

    await moveToVersion(learner, { enrollmentId, versionId: two.versionId });
    expect(await stateOf(enrollmentId)).toEqual({
      status: 'in_progress',
      score: null,
      versionId: two.versionId,
      items: [one.items['satu'], one.items['dua'], two.items['satu']].sort(),
      choices: ['moved'],
      events: ['enrollment.moved'],
    });
    const event = await db.event.findFirstOrThrow({
      where: { type: 'enrollment.moved', subjectId: enrollmentId },
    });
    expect(event.data).toEqual({
      employeeId,
      from: { versionId: one.versionId, offeringId: one.offeringId },
      to: { versionId: two.versionId, offeringId: two.offeringId },
    });
    expect(await courseHome(learner, enrollmentId, 'id')).toMatchObject({
      newer: null,
      progress: { done: 1, total: 3, resumeItemId: two.items['dua'] },
    });
    expect(await versionChoiceView(learner, enrollmentId, 'id')).toBeNull();
  });

  test('knows versions as they are published: what was not touched stays done', async () => {
    const [same, changed] = [newId(), newId()];
    const published = (text: string) =>
      aPublishedCourse({
        code: `PINDAH-${same.slice(-6)}`,
        slug: `pindah-${same.slice(-6)}`,
        items: [
          { ...aLesson('Satu'), key: same },
          { ...aLesson('Dua', text), key: changed },
        ],
      });
    const one = await published('Isi lama.');
    const { learner, enrollmentId } = await aLearnerOf(one);
    await completeLesson(learner, { enrollmentId, itemId: one.items[0]!.id });
    const { versionId, items } = await published('Isi baru.');
    expect(await versionChoiceView(learner, enrollmentId, 'id')).toMatchObject({
      added: [],
      gone: [],
      changed: [{ title: 'Dua', again: false }],
      kept: [{ title: 'Satu' }],
    });
    await moveToVersion(learner, { enrollmentId, versionId });
    const { progress } = await courseHome(learner, enrollmentId, 'id');
    expect(progress).toEqual({ done: 1, total: 2, resumeItemId: items[1]!.id });
  });

  test('an old window leads on: to what an item has become, or to the course', async () => {
    const { one, learner, enrollmentId, publish } = await underWay(
      lessons('satu', 'dua'),
      lessons('satu', 'tiga'),
    );
    const two = await publish();
    await moveToVersion(learner, { enrollmentId, versionId: two.versionId });
    const now = (name: string) => itemNow(learner, { enrollmentId, itemId: one.items[name]! });
    expect(await now('satu')).toMatchObject({ id: two.items['satu'] });
    expect(await now('dua')).toBe('gone');
    const { learner: other } = await aLearnerOf(two);
    expect(await itemNow(other, { enrollmentId, itemId: one.items['satu']! })).toBeNull();
    expect(await itemNow(learner, { enrollmentId, itemId: newId() })).toBeNull();
    for (const attempt of [
      () => lessonView(learner, { enrollmentId, itemId: one.items['satu']! }, 'id'),
      () => completeLesson(learner, { enrollmentId, itemId: one.items['satu']! }),
    ])
      await expect(attempt()).rejects.toMatchObject(missing);
  });

  test('completes the course where all of it is done already, by the usual way', async () => {
    const { learner, enrollmentId, done, publish } = await underWay(
      [
        { name: 'satu' },
        { name: 'kuis', kind: 'quiz' },
        { name: 'lama', kind: 'quiz' },
        { name: 'dua' },
      ],
      [{ name: 'satu' }, { name: 'kuis', kind: 'quiz' }],
    );
    await done(['satu']);
    await done(['kuis'], 8000);
    await done(['lama'], 10_000);
    const two = await publish();
    expect(await versionChoiceView(learner, enrollmentId, 'id')).toMatchObject({
      after: { done: 2, total: 2 },
    });
    await moveToVersion(learner, { enrollmentId, versionId: two.versionId });
    expect(await stateOf(enrollmentId)).toMatchObject({
      status: 'completed',
      score: 8000, // of the version completed, not of a quiz that is no longer part of it
      events: ['enrollment.moved', 'enrollment.completed'],
    });
    expect(await db.hoursEntry.count({ where: { enrollmentId } })).toBe(1);
    // Once more, in another window: nothing happens twice.
    await moveToVersion(learner, { enrollmentId, versionId: two.versionId });
    expect(await db.hoursEntry.count({ where: { enrollmentId } })).toBe(1);
  });

  test('who has done nothing of a version that requires nothing has not completed it', async () => {
    const { learner, enrollmentId, publish } = await underWay(lessons('satu'), [
      { name: 'satu', required: false },
    ]);
    const two = await publish();
    await moveToVersion(learner, { enrollmentId, versionId: two.versionId });
    expect(await stateOf(enrollmentId)).toMatchObject({ status: 'enrolled' });
  });

  test('twice, in two windows at once, is coming over once', async () => {
    const { learner, enrollmentId, done, publish } = await underWay(
      lessons('satu', 'dua'),
      lessons('satu', 'dua', 'tiga'),
    );
    await done(['satu']);
    const { versionId } = await publish();
    await Promise.all(
      Array.from({ length: 6 }, () => moveToVersion(learner, { enrollmentId, versionId })),
    );
    expect(await stateOf(enrollmentId)).toMatchObject({
      versionId,
      choices: ['moved'],
      events: ['enrollment.moved'],
    });
  });

  test('takes a seat: of many at once, as many as there are', async () => {
    const { one, publish } = await underWay(lessons('satu'), lessons('dua'));
    const { versionId, offeringId } = await publish();
    await db.offering.update({ where: { id: offeringId }, data: { capacity: 2 } });
    const people = await Promise.all([1, 2, 3, 4, 5].map(() => aLearnerOf(one)));
    const ends = await Promise.allSettled(
      people.map(({ learner, enrollmentId }) =>
        moveToVersion(learner, { enrollmentId, versionId }),
      ),
    );
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await db.enrollment.count({ where: { offeringId } })).toBe(2);
  });

  test('while the last part is marked as done elsewhere, ends in one of both versions', async () => {
    for (let round = 0; round < 5; round++) {
      const { one, learner, enrollmentId, publish } = await underWay(
        lessons('satu'),
        lessons('satu', 'dua'),
      );
      const { versionId } = await publish();
      const ends = await Promise.allSettled([
        moveToVersion(learner, { enrollmentId, versionId }),
        completeLesson(learner, { enrollmentId, itemId: one.items['satu']! }),
      ]);
      const state = await stateOf(enrollmentId);
      if (state.status === 'completed') {
        expect(state.versionId).toBe(one.versionId);
        expect(ends[0]).toMatchObject({ reason: conflict('versionAfterCompletion') });
      } else {
        expect(state.versionId).toBe(versionId);
        expect(ends[1]).toMatchObject({ reason: missing });
      }
    }
  });

  test('over several versions finds again what was done in the first', async () => {
    const { courseId, keys, learner, enrollmentId, done, publish } = await underWay(
      lessons('satu', 'dua'),
      [{ name: 'satu', says: 'lain' }, { name: 'dua' }],
    );
    await done(['satu']);
    const two = await publish();
    await moveToVersion(learner, { enrollmentId, versionId: two.versionId });
    const three = await aNextVersion(courseId, { keys, items: lessons('satu', 'dua') });
    expect(await versionChoiceView(learner, enrollmentId, 'id')).toMatchObject({
      before: { done: 0, total: 2 },
      after: { done: 1, total: 2 },
      changed: [{ title: 'satu', again: false }],
      kept: [{ title: 'satu' }],
    });
    await moveToVersion(learner, { enrollmentId, versionId: three.versionId });
    expect(await courseHome(learner, enrollmentId, 'id')).toMatchObject({
      progress: { done: 1, total: 2 },
    });
  });
});

describe('nobody comes over', () => {
  test('while a quiz is under way or not graded yet', async () => {
    const { one, learner, enrollmentId, publish } = await underWay(
      [{ name: 'kuis', kind: 'quiz' }, { name: 'satu' }],
      [{ name: 'kuis', kind: 'quiz' }, { name: 'dua' }],
    );
    const place = { enrollmentId, courseItemId: one.items['kuis']! };
    const { attemptId } = await startAttempt(learner, place);
    const { versionId } = await publish();
    const choice = { enrollmentId, versionId };
    expect(await versionChoiceView(learner, enrollmentId, 'en')).toMatchObject({
      obstacle: { item: { id: one.items['kuis'], kind: 'quiz' } },
    });
    await expect(moveToVersion(learner, choice)).rejects.toMatchObject(
      conflict('versionAttemptOpen'),
    );
    await db.attempt.update({ where: { id: attemptId }, data: { dueAt: new Date('2026-01-01') } });
    await expect(moveToVersion(learner, choice)).rejects.toMatchObject(
      conflict('versionAttemptOpen'),
    );
    await submitAttempt(learner, { attemptId });
    await moveToVersion(learner, choice);
    expect(await stateOf(enrollmentId)).toMatchObject({ versionId });
  });

  test('while an assignment waits to be marked', async () => {
    const items: ItemSketch[] = [{ name: 'tugas', kind: 'assignment' }];
    const { one, learner, enrollmentId, publish } = await underWay(items, items);
    await db.submission.create({
      data: {
        id: newId(),
        enrollmentId,
        courseItemId: one.items['tugas']!,
        number: 1,
        submittedAt: new Date(),
      },
    });
    const { versionId } = await publish();
    await expect(moveToVersion(learner, { enrollmentId, versionId })).rejects.toMatchObject(
      conflict('versionSubmissionWaiting'),
    );
  });

  test('after completion, from a dated run, or where nothing is offered', async () => {
    const version = lessons('satu', 'dua');
    const completed = await underWay(version, version);
    await completed.done(['satu', 'dua']);
    const dated = await underWay(version, version);
    await db.offering.update({
      where: { id: dated.one.offeringId },
      data: { kind: 'dated', zone: 'Asia/Jakarta' },
    });
    const kept = await underWay(version, version, { offersMove: false });
    const archived = await underWay(version, version);
    const full = await underWay(version, version);
    const closed = await underWay(version, version);
    for (const [person, code] of [
      [completed, 'versionAfterCompletion'],
      [dated, 'versionNotOffered'],
      [kept, 'versionNotOffered'],
      [archived, 'versionNotOffered'],
      [full, 'versionNotOffered'],
      [closed, 'versionNotOffered'],
    ] as const) {
      const { learner, enrollmentId, courseId, one } = person;
      const { versionId, offeringId } = await person.publish();
      if (person === archived)
        await db.course.update({ where: { id: courseId }, data: { archivedAt: new Date() } });
      if (person === full) {
        await db.offering.update({ where: { id: offeringId }, data: { capacity: 1 } });
        await aLearnerOf({ offeringId });
      }
      if (person === closed)
        await db.offering.update({ where: { id: offeringId }, data: { closesAt: new Date(0) } });
      expect((await courseHome(learner, enrollmentId, 'id')).newer).toBeNull();
      const choice = { enrollmentId, versionId };
      await expect(moveToVersion(learner, choice)).rejects.toMatchObject(conflict(code));
      expect((await stateOf(enrollmentId)).versionId).toBe(one.versionId);
    }
    // Who has completed the course has nothing to choose; saying "stay" is right and changes nothing.
    const { learner, enrollmentId, courseId } = completed;
    const { currentVersionId } = await db.course.findUniqueOrThrow({ where: { id: courseId } });
    await stayOnVersion(learner, { enrollmentId, versionId: currentVersionId! });
    expect((await stateOf(enrollmentId)).choices).toEqual([]);
  });

  test('to a version that another has followed meanwhile', async () => {
    const { keys, courseId, learner, enrollmentId, publish } = await underWay(
      lessons('satu'),
      lessons('satu', 'dua'),
    );
    const two = await publish();
    await aNextVersion(courseId, { keys, items: lessons('satu', 'tiga') });
    const shown = { enrollmentId, versionId: two.versionId };
    await expect(moveToVersion(learner, shown)).rejects.toMatchObject(
      conflict('versionNotOffered'),
    );
    await expect(stayOnVersion(learner, shown)).rejects.toMatchObject(
      conflict('versionNotOffered'),
    );
  });

  test('by the enrollment of another, or to the version of another course', async () => {
    const { learner, enrollmentId, publish } = await underWay(lessons('satu'), lessons('dua'));
    const { versionId } = await publish();
    const other = await underWay(lessons('satu'), lessons('dua'));
    const { versionId: foreign } = await other.publish();
    for (const choose of [moveToVersion, stayOnVersion]) {
      for (const [who, choice] of [
        [other.learner, { enrollmentId, versionId }],
        [learner, { enrollmentId, versionId: foreign }],
        [learner, { enrollmentId, versionId: newId() }],
        [learner, { enrollmentId: newId(), versionId }],
        [systemActor, { enrollmentId, versionId }],
      ] as const)
        await expect(choose(who, choice)).rejects.toMatchObject(missing);
    }
    await expect(versionChoiceView(other.learner, enrollmentId, 'id')).rejects.toMatchObject(
      missing,
    );
    await withdraw(learner, enrollmentId);
    await expect(moveToVersion(learner, { enrollmentId, versionId })).rejects.toMatchObject(
      missing,
    );
    expect((await stateOf(enrollmentId)).choices).toEqual([]);
  });

  test('where they wait for a place in the newer version already', async () => {
    const { learner, enrollmentId, employeeId, publish } = await underWay(
      lessons('satu'),
      lessons('dua'),
    );
    const { versionId, offeringId } = await publish();
    await db.enrollment.create({
      data: { id: newId(), offeringId, employeeId, status: 'waitlisted' },
    });
    await expect(moveToVersion(learner, { enrollmentId, versionId })).rejects.toMatchObject(
      conflict('versionElsewhere'),
    );
  });
});

describe('staying', () => {
  test('is not asked again, and binds nobody', async () => {
    const { learner, enrollmentId, one, publish } = await underWay(lessons('satu'), lessons('dua'));
    const { versionId } = await publish();
    const choice = { enrollmentId, versionId };
    await Promise.all([1, 2, 3].map(() => stayOnVersion(learner, choice)));
    expect(await stateOf(enrollmentId)).toMatchObject({
      versionId: one.versionId,
      choices: ['stayed'],
      events: ['enrollment.stayed'],
    });
    expect((await myLearning(learner, 'id')).underway).toMatchObject([{ newer: false }]);
    expect((await courseHome(learner, enrollmentId, 'id')).newer).toEqual({ answered: true });
    expect(await versionChoiceView(learner, enrollmentId, 'id')).toMatchObject({ answered: true });
    await moveToVersion(learner, choice);
    expect(await stateOf(enrollmentId)).toMatchObject({ versionId, choices: ['moved'] });
    await expect(stayOnVersion(learner, choice)).rejects.toMatchObject(conflict('versionMoved'));
  });

  test('and coming over at once ends in the newer version', async () => {
    const { learner, enrollmentId, publish } = await underWay(lessons('satu'), lessons('dua'));
    const { versionId } = await publish();
    const choice = { enrollmentId, versionId };
    await Promise.allSettled([stayOnVersion(learner, choice), moveToVersion(learner, choice)]);
    expect(await stateOf(enrollmentId)).toMatchObject({ versionId, choices: ['moved'] });
  });

  test('the next version asks anew', async () => {
    const { keys, courseId, learner, enrollmentId, publish } = await underWay(
      lessons('satu'),
      lessons('dua'),
    );
    await stayOnVersion(learner, { enrollmentId, versionId: (await publish()).versionId });
    await aNextVersion(courseId, { keys, items: lessons('tiga') });
    expect((await courseHome(learner, enrollmentId, 'id')).newer).toEqual({ answered: false });
  });
});

describe('attempts at a quiz', () => {
  async function used(says: string) {
    const quiz = { name: 'kuis', kind: 'quiz' as const, attempts: 1 };
    const course = await underWay([quiz], [{ ...quiz, says }]);
    const { one, learner, enrollmentId, publish } = course;
    const { attemptId } = await startAttempt(learner, {
      enrollmentId,
      courseItemId: one.items['kuis']!,
    });
    await submitAttempt(learner, { attemptId });
    const two = await publish();
    await moveToVersion(learner, { enrollmentId, versionId: two.versionId });
    const place = { enrollmentId, courseItemId: two.items['kuis']! };
    return { learner, place, attemptId, was: one.items['kuis']! };
  }

  test('count on where the quiz is the same', async () => {
    const { learner, place, attemptId, was } = await used('kuis');
    expect(await quizStart(learner, place, 'id')).toMatchObject({
      attemptsUsed: 1,
      refusal: { code: 'noAttemptsLeft', at: null },
      attempts: [{ id: attemptId, courseItemId: was }],
    });
    await expect(startAttempt(learner, place)).rejects.toMatchObject(conflict('noAttemptsLeft'));
  });

  test('begin anew where it has changed, and the old ones stay to be seen', async () => {
    const { learner, place, attemptId, was } = await used('soal lain');
    expect(await quizStart(learner, place, 'id')).toMatchObject({ attemptsUsed: 0, attempts: [] });
    expect(await startAttempt(learner, place)).toMatchObject({ created: true });
    const { enrollmentId } = place;
    expect(
      await attemptResult(learner, { enrollmentId, courseItemId: was, attemptId }),
    ).toMatchObject({ state: 'graded', canRetry: false });
  });
});

describe('what stays done', () => {
  const done = (name: string, completedAt: string, score: number | null = null) => ({
    ...anItem(name),
    courseItemId: `earlier ${name}`,
    completedAt: new Date(completedAt),
    score,
  });

  test('is what says the same, with its first moment and its best score', () => {
    const items = [anItem('a'), anItem('b', { fingerprint: 'lain' }), anItem('c')];
    expect(
      carriedOver(items, [
        done('a', '2026-02-01', 7000),
        done('b', '2026-01-01'),
        done('a', '2026-01-01', 9000),
      ]),
    ).toEqual([{ courseItemId: 'id of a', completedAt: new Date('2026-01-01'), score: 9000 }]);
  });

  test('is never what says nothing that could be compared', () => {
    const item = anItem('a', { fingerprint: '' });
    expect(carriedOver([item], [{ ...done('a', '2026-01-01'), fingerprint: '' }])).toEqual([]);
  });

  test('is part of the version, each item once, and was done before', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    const content = fc.constantFrom('x', 'y', '');
    const item = fc.tuple(name, content).map(([n, fingerprint]) => anItem(n, { fingerprint }));
    fc.assert(
      fc.property(
        fc.uniqueArray(item, { selector: ({ key }) => key }),
        fc.array(fc.tuple(item, fc.option(fc.nat(10_000))), { maxLength: 8 }),
        (items, before) => {
          const rows = before.map(([one, score]) => ({
            ...done('z', '2026-01-01', score),
            ...one,
          }));
          const ids = carriedOver(items, rows).map(({ courseItemId }) => courseItemId);
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) {
            const { key, fingerprint } = items.find((one) => one.id === id)!;
            expect(rows.some((row) => row.key === key && row.fingerprint === fingerprint)).toBe(
              true,
            );
          }
        },
      ),
    );
  });
});
