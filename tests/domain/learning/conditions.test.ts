import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { quizStart } from '#app/domain/assessment/quiz-start-view.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { completeItem } from '#app/domain/enrollment/complete-item.server.ts';
import { courseView } from '#app/domain/enrollment/course-view.server.ts';
import { completeLesson } from '#app/domain/learning/complete-lesson.server.ts';
import { courseHome } from '#app/domain/learning/course-home.server.ts';
import { lessonFile } from '#app/domain/learning/lesson-file.server.ts';
import { lessonView } from '#app/domain/learning/lesson-view.server.ts';
import { myLearning } from '#app/domain/learning/my-learning.server.ts';
import { assertOpen } from '#app/domain/learning/open-item.server.ts';
import { recordProgress } from '#app/domain/learning/record-progress.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { anActor } from '#tests/support/organisation.ts';
import { afterItem, aLearnerOf, aSketchedCourse, picture } from '#tests/support/versions.ts';

const at = (time: string) => setClock(new Date(`2026-05-${time}:00Z`));
beforeEach(() => at('01T02:00'));
afterEach(() => setClock(null));

/** A lesson, a quiz that waits for it, one in order, one a week later. */
async function aCourse() {
  const keys = new Map<string, string>();
  return aSketchedCourse({
    keys,
    items: [
      { name: 'satu' },
      { name: 'kuis', kind: 'quiz', conditions: [afterItem(keys, 'satu')] },
      { name: 'dua', conditions: [{ kind: 'order' }] },
      { name: 'tiga', required: false, conditions: [{ kind: 'days', days: 7 }] },
    ],
  });
}

const conflict = (code: string) => ({ kind: 'conflict', code });

describe('a closed lesson', () => {
  test('shows why and nothing of its content, and is not remembered', async () => {
    const { items, offeringId } = await aCourse();
    const { learner, enrollmentId } = await aLearnerOf({ offeringId });
    const view = await lessonView(learner, { enrollmentId, itemId: items['dua']! }, 'id');
    expect(view).toMatchObject({
      html: null,
      closed: [
        { words: 'Terbuka setelah “satu” selesai', first: { id: items['satu'], kind: 'lesson' } },
      ],
    });
    expect(JSON.stringify(view)).not.toMatch(/rahasia|alur/);
    expect(await db.lessonProgress.count({ where: { enrollmentId } })).toBe(0);
    expect(await db.enrollment.findUnique({ where: { id: enrollmentId } })).toMatchObject({
      status: 'enrolled',
    });
  });

  test('hands out no file, until it opens; staff see it at any time', async () => {
    const { items, offeringId } = await aCourse();
    const { learner, enrollmentId } = await aLearnerOf({ offeringId });
    const ask = (who: typeof learner, name: string) =>
      lessonFile(who, { itemId: items[name]!, name: picture.name });
    await expect(ask(learner, 'tiga')).rejects.toMatchObject({ kind: 'not-found' });
    await expect(ask(learner, 'dua')).rejects.toMatchObject({ kind: 'not-found' });
    expect(await ask(learner, 'satu')).toMatchObject({ name: picture.name });
    const trainer = await anActor({ grants: [{ role: 'trainer' }] });
    expect(await ask(trainer, 'tiga')).toMatchObject({ name: picture.name });
    at('07T16:59'); // one minute to midnight in Jakarta
    await expect(ask(learner, 'tiga')).rejects.toMatchObject({ kind: 'not-found' });
    at('07T17:00');
    expect(await ask(learner, 'tiga')).toMatchObject({ name: picture.name });
    await passAll(enrollmentId, [items['satu']!, items['kuis']!]);
    expect(await ask(learner, 'dua')).toMatchObject({ name: picture.name });
  });

  test('cannot be done, whatever a browser claims of it', async () => {
    const { items, offeringId } = await aCourse();
    const { learner, enrollmentId } = await aLearnerOf({ offeringId });
    const place = { enrollmentId, itemId: items['dua']! };
    await expect(completeLesson(learner, place)).rejects.toMatchObject(conflict('itemClosed'));
    await expect(recordProgress(learner, place, { seconds: 86_400 })).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(completeLesson(learner, place)).rejects.toMatchObject(conflict('itemClosed'));
    expect(await db.enrollmentItem.count({ where: { enrollmentId } })).toBe(0);
  });

  test('stays readable once it is done', async () => {
    const { items, offeringId } = await aCourse();
    const { learner, enrollmentId } = await aLearnerOf({ offeringId });
    await passAll(enrollmentId, [items['tiga']!]);
    const view = await lessonView(learner, { enrollmentId, itemId: items['tiga']! }, 'id');
    expect(view).toMatchObject({ html: '<p>rahasia tiga</p>', closed: [], done: true });
  });
});

describe('a closed quiz', () => {
  test('says why and cannot be started, until what comes first is done', async () => {
    const { items, offeringId } = await aCourse();
    const { learner, enrollmentId } = await aLearnerOf({ offeringId });
    const place = { enrollmentId, courseItemId: items['kuis']! };
    expect(await quizStart(learner, place, 'en')).toMatchObject({
      closed: [{ words: 'Opens once “satu (en)” is done' }],
    });
    await expect(startAttempt(learner, place)).rejects.toMatchObject(conflict('itemClosed'));
    expect(await db.attempt.count({ where: { enrollmentId } })).toBe(0);
    await completeLesson(learner, { enrollmentId, itemId: items['satu']! });
    expect(await quizStart(learner, place, 'en')).toMatchObject({ closed: [] });
    expect(await startAttempt(learner, place)).toMatchObject({ created: true });
  });

  test('belongs to its learner: others find nothing', async () => {
    const { items, offeringId } = await aCourse();
    const { enrollmentId } = await aLearnerOf({ offeringId });
    const { learner: other } = await aLearnerOf({ offeringId });
    const place = { enrollmentId, courseItemId: items['kuis']! };
    for (const attempt of [
      () => quizStart(other, place, 'id'),
      () => startAttempt(other, place),
      () => assertOpen(other, place),
      () => completeLesson(other, { enrollmentId, itemId: items['dua']! }),
      () => lessonView(other, { enrollmentId, itemId: items['dua']! }, 'id'),
    ])
      await expect(attempt()).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('the way through', () => {
  test('"next" and "continue" lead to what is open, and the outline says what is not', async () => {
    const { items, offeringId } = await aCourse();
    const { learner, enrollmentId } = await aLearnerOf({ offeringId });
    const [satu, kuis] = [items['satu']!, items['kuis']!];
    const first = await courseHome(learner, enrollmentId, 'id');
    expect(first.progress.resumeItemId).toBe(satu);
    expect(first.waits).toBeNull();
    expect(first.outline[0]!.items.map(({ closed }) => closed)).toEqual([
      undefined,
      'Terbuka setelah “satu” selesai',
      'Terbuka setelah “satu” selesai',
      'Terbuka mulai 8 Mei 2026',
    ]);
    // Doing the lesson will open the quiz: that is next.
    expect(await lessonView(learner, { enrollmentId, itemId: satu }, 'id')).toMatchObject({
      nextId: kuis,
    });
    expect(await completeLesson(learner, { enrollmentId, itemId: satu })).toMatchObject({
      nextId: kuis,
    });
    await passAll(enrollmentId, [kuis]);
    expect((await myLearning(learner, 'id')).underway[0]!.progress.resumeItemId).toBe(items['dua']);
    expect(await completeLesson(learner, { enrollmentId, itemId: items['dua']! })).toEqual({
      nextId: null,
      completedEnrollment: true,
    });
  });

  test('nothing open is said with what to wait for', async () => {
    const { items, offeringId } = await aSketchedCourse({
      keys: new Map(),
      items: [
        { name: 'satu' },
        { name: 'dua', conditions: [{ kind: 'date', from: '2026-06-01' }] },
        { name: 'tiga', conditions: [{ kind: 'order' }] },
      ],
    });
    const { learner, enrollmentId } = await aLearnerOf({ offeringId });
    expect(await completeLesson(learner, { enrollmentId, itemId: items['satu']! })).toMatchObject({
      nextId: null,
      completedEnrollment: false,
    });
    expect(await courseHome(learner, enrollmentId, 'id')).toMatchObject({
      progress: { done: 1, total: 3, resumeItemId: null },
      waits: { title: 'dua', because: ['Terbuka mulai 1 Juni 2026'] },
    });
    setClock(new Date('2026-06-01T00:00:00Z'));
    const { progress, waits } = await courseHome(learner, enrollmentId, 'id');
    expect([progress.resumeItemId, waits]).toEqual([items['dua'], null]);
  });

  test('a module closed for one reason says it once', async () => {
    const week = [{ kind: 'days' as const, days: 7 }];
    const { offeringId, course } = await aSketchedCourse({
      keys: new Map(),
      items: [
        { name: 'satu', conditions: week },
        { name: 'dua', conditions: week },
      ],
    });
    const { learner, enrollmentId } = await aLearnerOf({ offeringId });
    const { outline } = await courseHome(learner, enrollmentId, 'en');
    expect(outline[0]).toMatchObject({
      closed: 'Opens on 8 May 2026',
      items: [{ closed: '' }, { closed: '' }],
    });
    expect((await courseView(await anActor(), course.slug, 'en')).modules[0]).toMatchObject({
      opens: 'Opens 7 days after enrolling',
      items: [{ opens: '' }, { opens: '' }],
    });
  });

  test('before enrolling, the outline says what will be asked', async () => {
    const { course } = await aCourse();
    const view = await courseView(await anActor(), course.slug, 'id');
    expect(view.modules[0]!.opens).toBe('');
    expect(view.modules[0]!.items.map(({ opens }) => opens)).toEqual([
      '',
      'Terbuka setelah “satu” selesai',
      'Terbuka setelah semua bagian wajib sebelumnya selesai',
      'Terbuka 7 hari setelah mendaftar',
    ]);
  });
});

describe('the least time', () => {
  const slowly = () =>
    aSketchedCourse({ keys: new Map(), items: [{ name: 'satu', minimumMinutes: 10 }] });

  test('begins with the first opening and ends to the second, by the server’s clock', async () => {
    const { items, offeringId } = await slowly();
    const { learner, enrollmentId } = await aLearnerOf({ offeringId });
    const place = { enrollmentId, itemId: items['satu']! };
    await expect(completeLesson(learner, place)).rejects.toMatchObject(conflict('itemNotOpened'));
    expect(await lessonView(learner, place, 'id')).toMatchObject({
      mayBeDone: { at: new Date('2026-05-01T02:10:00Z'), in: 600_000 },
    });
    at('01T02:04');
    await lessonView(learner, place, 'id'); // opening it again begins nothing anew
    await recordProgress(learner, place, { seconds: 86_400 });
    await expect(completeLesson(learner, place)).rejects.toMatchObject({
      ...conflict('itemTooEarly'),
      params: { count: 6 },
    });
    setClock(new Date('2026-05-01T02:09:59Z'));
    await expect(completeLesson(learner, place)).rejects.toMatchObject({ params: { count: 1 } });
    setClock(new Date('2026-05-01T02:10:00Z'));
    expect(await lessonView(learner, place, 'id')).toMatchObject({ mayBeDone: null });
    expect(await completeLesson(learner, place)).toMatchObject({ completedEnrollment: true });
    expect(await completeLesson(learner, place)).toMatchObject({ completedEnrollment: false });
  });

  test('is each learner’s own', async () => {
    const { items, offeringId } = await slowly();
    const [one, other] = [await aLearnerOf({ offeringId }), await aLearnerOf({ offeringId })];
    const itemId = items['satu']!;
    await lessonView(one.learner, { enrollmentId: one.enrollmentId, itemId }, 'id');
    at('01T03:00');
    const theirs = { enrollmentId: other.enrollmentId, itemId };
    await expect(completeLesson(other.learner, theirs)).rejects.toMatchObject(
      conflict('itemNotOpened'),
    );
    await expect(completeLesson(one.learner, theirs)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

function passAll(enrollmentId: string, itemIds: string[]) {
  return db.$transaction(async (tx) => {
    for (const courseItemId of itemIds)
      await completeItem(tx, systemActor, { enrollmentId, courseItemId });
  });
}
