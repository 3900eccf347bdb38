import { describe, expect, test } from 'vitest';

import { attemptResult } from '#app/domain/assessment/attempt-result.server.ts';
import { answerIdOf, answerPlaceOf } from '#app/domain/assessment/marking/answer-id.server.ts';
import { answerView } from '#app/domain/assessment/marking/answer-view.server.ts';
import { decideAppeal } from '#app/domain/assessment/marking/decide-appeal.server.ts';
import { handMarks } from '#app/domain/assessment/marking/hand-marks.server.ts';
import { markAnswer } from '#app/domain/assessment/marking/mark-answer.server.ts';
import { openAppeal } from '#app/domain/assessment/marking/open-appeal.server.ts';
import { regradeAttempt } from '#app/domain/assessment/regrade/regrade-attempt.server.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { withdraw } from '#app/domain/enrollment/withdraw.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { addCorrection } from '#app/domain/questions/key-correction.server.ts';
import { forgetSettings } from '#app/domain/settings/setting.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db, pool } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aHolderOf } from '#tests/support/coursework.ts';
import { anEssayQuiz, foundBy, handedInEssay, markersOf, points } from '#tests/support/marking.ts';
import { anActor, anEmployee, aUnit } from '#tests/support/organisation.ts';
import type { Quiz } from '#tests/support/quiz.ts';

type HandedIn = Awaited<ReturnType<typeof handedInEssay>>;
const attemptOf = ({ attemptId }: HandedIn) =>
  db.attempt.findUniqueOrThrow({ where: { id: attemptId } });
const eventsOf = ({ attemptId }: HandedIn, type: string) =>
  db.event.count({ where: { type, subjectId: attemptId } });
const done = ({ path: { enrollmentId, courseItemId } }: HandedIn) =>
  db.enrollmentItem.findUnique({
    where: { enrollmentId_courseItemId: { enrollmentId, courseItemId } },
  });

const noTrainingManagers = () =>
  db.roleGrant.updateMany({
    where: { role: 'training_manager' },
    data: { revokedAt: new Date() },
  });

describe('one marker', () => {
  test('the attempt waits, is marked and passed: once, with its completion', async () => {
    const quiz = await anEssayQuiz();
    const [marker] = (await markersOf(quiz, 1)) as [Actor];
    const work = await handedInEssay(quiz);
    expect(await attemptOf(work)).toMatchObject({ awaiting: 1, score: null, passed: null });
    expect(await eventsOf(work, 'attempt.submitted')).toBe(1);
    expect(await eventsOf(work, 'attempt.graded')).toBe(0);
    expect(await done(work)).toBeNull();
    expect(await foundBy(marker)).toMatchObject({ total: 1, places: [work.place] });
    expect(await foundBy(marker, 'state=done')).toMatchObject({ total: 0 });

    const note = { quote: 'saya mencatat', comment: 'Apa yang dicatat?' };
    await markAnswer(marker, work.place, points(6, { comment: 'Baik.', notes: [note] }));
    expect(await attemptOf(work)).toMatchObject({
      ...{ awaiting: 0, points: 800, score: 8000, passed: true },
    });
    expect(await eventsOf(work, 'attempt.graded')).toBe(1);
    expect(await done(work)).toMatchObject({ score: 8000 });
    const { [work.place.questionId]: given } = await handMarks(work.actor, work.path, true);
    expect(given?.marks).toMatchObject([
      {
        points: 600,
        comment: 'Baik.',
        annotations: [{ start: 29, end: 42, comment: note.comment }],
      },
    ]);
    expect(await refusalOf(markAnswer(marker, work.place, points(1)))).toBe('answerMarked');
    expect(await foundBy(marker)).toMatchObject({ total: 0 });
    expect(await foundBy(marker, 'state=done')).toMatchObject({ total: 1, places: [work.place] });
  });

  test('what is too little is not passed', async () => {
    const quiz = await anEssayQuiz();
    const [marker] = (await markersOf(quiz, 1)) as [Actor];
    const work = await handedInEssay(quiz);
    await markAnswer(marker, work.place, points(4.99));
    expect(await attemptOf(work)).toMatchObject({ score: 6990, passed: false, awaiting: 0 });
    expect(await done(work)).toBeNull();
  });

  test('nothing counts that comes after handing in', async () => {
    const quiz = await anEssayQuiz();
    const [marker] = (await markersOf(quiz, 1)) as [Actor];
    const work = await handedInEssay(quiz);
    const later = [{ questionId: work.place.questionId, sequence: 9, answer: ['Sesudahnya'] }];
    const save = () => saveAnswers(work.actor, { attemptId: work.attemptId, answers: later });
    expect(await refusalOf(save())).toBe('attemptClosed');
    expect(await submitAttempt(work.actor, { attemptId: work.attemptId })).toEqual({
      graded: false,
    });
    // Even were it there: what is marked is what was handed in.
    await db.attemptAnswer.create({
      data: { ...later[0]!, attemptId: work.attemptId, receivedAt: new Date() },
    });
    const seen = await answerView(marker, work.place);
    expect(JSON.stringify(seen)).not.toContain('Sesudahnya');
    const note = { quote: 'Sesudahnya', comment: 'x' };
    const onIt = markAnswer(marker, work.place, points(8, { notes: [note] }));
    expect(await refusalOf(onIt)).toBe('annotationNotFound');
    expect(await attemptOf(work)).toMatchObject({ awaiting: 1 });
  });
});

describe('two markers', () => {
  test('who agree settle it: the mean, and neither has seen the other’s', async () => {
    const quiz = await anEssayQuiz({ markers: 2 });
    const [one, other, third] = (await markersOf(quiz, 3)) as [Actor, Actor, Actor];
    const work = await handedInEssay(quiz);
    await markAnswer(one, work.place, points(6, { comment: 'Rahasia pertama' }));
    expect(await attemptOf(work)).toMatchObject({ awaiting: 1, score: null });
    expect(JSON.stringify(await answerView(other, work.place))).not.toContain('Rahasia pertama');
    expect((await answerView(one, work.place)).marks).toHaveLength(1);
    expect(await refusalOf(markAnswer(one, work.place, points(1)))).toBe('answerMarkedByYou');
    expect(await handMarks(work.actor, work.path, true)).toEqual({});
    await markAnswer(other, work.place, points(6.75));
    expect(await attemptOf(work)).toMatchObject({
      awaiting: 0,
      points: 837,
      score: 8370,
      passed: true,
    });
    expect((await answerView(third, work.place)).marks).toHaveLength(2);
  });

  test('who differ leave it to a third', async () => {
    const quiz = await anEssayQuiz({ markers: 2 });
    const [one, other, third] = (await markersOf(quiz, 3)) as [Actor, Actor, Actor];
    const work = await handedInEssay(quiz);
    await markAnswer(one, work.place, points(2));
    await markAnswer(other, work.place, points(7));
    expect(await attemptOf(work)).toMatchObject({ awaiting: 1, score: null });
    expect(await refusalOf(markAnswer(one, work.place, points(7)))).toBe('moderatorThird');
    expect((await foundBy(one, 'state=moderation')).places).toEqual([]);
    expect((await foundBy(third)).places).toEqual([work.place]);
    expect((await answerView(third, work.place)).marks).toHaveLength(2);
    await markAnswer(third, work.place, points(5));
    expect(await attemptOf(work)).toMatchObject({ score: 7000, passed: true, awaiting: 0 });
    expect(await db.answerMark.count({ where: { ...work.place, round: 'moderation' } })).toBe(1);
  });

  test('where only one can mark it is said, and a training manager of any unit may be the second', async () => {
    const quiz = await anEssayQuiz({ markers: 2 });
    const [marker] = (await markersOf(quiz, 1)) as [Actor];
    await noTrainingManagers();
    const work = await handedInEssay(quiz);
    expect((await foundBy(marker)).alone).toEqual([]);
    await markAnswer(marker, work.place, points(6));
    expect((await foundBy(marker)).alone).toMatchObject([{ id: quiz.course.id, waiting: 1 }]);

    const elsewhere = await aHolderOf('training_manager', (await aUnit()).id);
    expect((await foundBy(marker)).alone).toEqual([]);
    expect((await foundBy(elsewhere)).places).toEqual([work.place]);
    await markAnswer(elsewhere, work.place, points(6));
    expect(await attemptOf(work)).toMatchObject({ awaiting: 0, points: 800 });
  });

  test('how far they may differ is a setting', async () => {
    const validFrom = new Date('2032-01-01');
    await db.setting.create({
      data: {
        ...{ id: newId(), key: 'assessment.moderationDifference', value: 5_000 },
        ...{ validFrom, source: 'Uji' },
      },
    });
    forgetSettings();
    try {
      setClock(new Date('2032-02-01T03:00:00Z'));
      const quiz = await anEssayQuiz({ markers: 2 });
      const [one, other] = (await markersOf(quiz, 2)) as [Actor, Actor];
      const work = await handedInEssay(quiz);
      await markAnswer(one, work.place, points(2));
      await markAnswer(other, work.place, points(6));
      expect(await attemptOf(work)).toMatchObject({ awaiting: 0, points: 600 });
    } finally {
      setClock(null);
      await db.setting.deleteMany({ where: { key: 'assessment.moderationDifference' } });
      forgetSettings();
    }
  });
});

describe('at the same time', () => {
  test('two markers settle it once, whoever is first', async () => {
    const quiz = await anEssayQuiz({ markers: 2 });
    const markers = await markersOf(quiz, 2);
    const works = await Promise.all([1, 2, 3].map(() => handedInEssay(quiz)));
    await Promise.all(
      works.flatMap((work) => markers.map((one) => markAnswer(one, work.place, points(7)))),
    );
    for (const work of works) {
      expect(await attemptOf(work)).toMatchObject({ awaiting: 0, score: 9000, passed: true });
      expect(await eventsOf(work, 'attempt.graded')).toBe(1);
      const { enrollmentId: subjectId } = work.path;
      expect(await db.event.count({ where: { type: 'enrollment.completed', subjectId } })).toBe(1);
    }
  });

  test('the same marker in many windows marks once', async () => {
    const quiz = await anEssayQuiz({ markers: 2 });
    const [marker] = (await markersOf(quiz, 1)) as [Actor];
    const work = await handedInEssay(quiz);
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => refusalOf(markAnswer(marker, work.place, points(n)))),
    );
    expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'answerMarkedByYou')).toHaveLength(3);
    expect(await db.answerMark.count({ where: work.place })).toBe(1);
  });

  test('of many who would be the one marker or the moderator, one is', async () => {
    const quiz = await anEssayQuiz();
    const markers = await markersOf(quiz, 4);
    const work = await handedInEssay(quiz);
    const answers = await Promise.all(
      markers.map((marker, n) => refusalOf(markAnswer(marker, work.place, points(n + 1)))),
    );
    expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1);
    const [kept] = await db.answerMark.findMany({ where: work.place });
    expect(await attemptOf(work)).toMatchObject({ points: 200 + kept!.points });
  });

  test.each([
    ['a statement fails', `RAISE EXCEPTION 'broken off'`],
    ['the connection is killed', 'PERFORM pg_terminate_backend(pg_backend_pid())'],
  ])('what breaks off in the last mark leaves nothing behind: %s', async (_, breaks) => {
    const quiz = await anEssayQuiz();
    const [marker] = (await markersOf(quiz, 1)) as [Actor];
    const work = await handedInEssay(quiz);
    // The last statement of the transaction fails: completion refuses.
    await db.$executeRawUnsafe(`
      CREATE OR REPLACE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF NEW."enrollmentId" = '${work.path.enrollmentId}' THEN ${breaks}; END IF;
      RETURN NEW; END $$`);
    await db.$executeRawUnsafe(`
      CREATE TRIGGER break_off BEFORE INSERT ON "EnrollmentItem" FOR EACH ROW EXECUTE FUNCTION break_off()`);
    try {
      await expect(markAnswer(marker, work.place, points(8))).rejects.toThrow();
    } finally {
      await db.$executeRawUnsafe(`DROP TRIGGER break_off ON "EnrollmentItem"`);
    }
    expect(await attemptOf(work)).toMatchObject({ awaiting: 1, score: null });
    expect(await db.answerMark.count({ where: work.place })).toBe(0);
    expect(await eventsOf(work, 'attempt.graded')).toBe(0);
    await markAnswer(marker, work.place, points(8));
    expect(await attemptOf(work)).toMatchObject({ awaiting: 0, score: 10_000 });
    expect(await eventsOf(work, 'attempt.graded')).toBe(1);
    expect(await done(work)).not.toBeNull();
  });
});

describe('who may mark', () => {
  test('authors and managers over the unit, never one’s own, and nobody else finds it', async () => {
    const city = await aUnit();
    const [here, there] = [await aUnit(city.id), await aUnit(city.id)];
    const quiz = await anEssayQuiz();
    const work = await handedInEssay(quiz);
    await db.employee.update({ where: { id: work.employee.id }, data: { unitId: here.id } });
    const strangers = [
      work.actor,
      await anActor({ employeeId: (await anEmployee()).id }),
      await aHolderOf('training_manager', there.id),
      await aHolderOf('trainer'),
      { ...(await aHolderOf('training_manager')), employeeId: work.employee.id },
    ];
    for (const stranger of strangers) {
      expect(await refusalOf(markAnswer(stranger, work.place, points(8)))).toBe('notFound');
      expect(await refusalOf(answerView(stranger, work.place))).toBe('notFound');
      expect(await refusalOf(decideAppeal(stranger, work.place, decision(8)))).toBe('notFound');
    }
    const manager = await aHolderOf('training_manager', here.id);
    expect((await foundBy(manager)).places).toEqual([work.place]);
    await markAnswer(manager, work.place, points(8));
  });

  test('not what was never handed in, nor of somebody who has left', async () => {
    const quiz = await anEssayQuiz();
    const [marker] = (await markersOf(quiz, 1)) as [Actor];
    const work = await handedInEssay(quiz);
    await withdraw(work.actor, work.path.enrollmentId);
    expect((await foundBy(marker)).places).toEqual([]);
    expect((await answerView(marker, work.place)).refusal).toBe('answerLeft');
    expect(await refusalOf(markAnswer(marker, work.place, points(8)))).toBe('answerLeft');
    const elsewhere = { ...work.place, questionId: (await anEssayQuiz()).questions[0]!.id };
    expect(await refusalOf(markAnswer(marker, elsewhere, points(8)))).toBe('notFound');
    const present = await handedInEssay(quiz);
    const byRule = { ...present.place, questionId: present.other };
    expect(await refusalOf(markAnswer(marker, byRule, points(2)))).toBe('answerMarked');
  });
});

describe('anonymous', () => {
  test('nothing that a marker gets says who it is, nor is it the same at another question', async () => {
    const quiz = await anEssayQuiz({ anonymous: true });
    const [marker] = (await markersOf(quiz, 1)) as [Actor];
    const work = await handedInEssay(quiz);
    const { id, name, number, unitId } = work.employee;
    const told = JSON.stringify([
      await foundBy(marker).then(({ places: _, ...queue }) => queue),
      await answerView(marker, work.place),
    ]);
    for (const secret of [id, name, number, unitId, work.attemptId, work.path.enrollmentId])
      expect(told).not.toContain(secret);
    const address = answerIdOf(work.place);
    expect(answerPlaceOf(address)).toEqual(work.place);
    const atOther = answerIdOf({ ...work.place, questionId: work.other });
    expect(atOther.slice(-16)).not.toBe(address.slice(-16));
    expect(answerPlaceOf('x'.repeat(42))).toBeNull();
    expect(answerPlaceOf('../../../etc/passwd')).toBeNull();
  });
});

const decision = (points: number, decision: 'upheld' | 'refused' = 'upheld') => ({
  ...{ decision, points: points * 100, answer: 'Sudah ditinjau.' },
});
const ask = (work: HandedIn, questionId = work.place.questionId) =>
  openAppeal(work.actor, work.path, { questionId, reason: 'Langkah kedua ada.' });

/** A corrected key: the question is out of no points. */
const doesNotCount = ({ quizVersionId }: Quiz, questionId: string) => {
  const change = { kind: 'nobody' as const, key: null, reason: 'x', createdById: null };
  return db.$transaction((tx) =>
    addCorrection(tx, { ...change, quizVersionId, questionId, number: 1 }),
  );
};

/** Does something while nobody can change the attempt. */
async function holding(attemptId: string, work: () => Promise<void>) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM "Attempt" WHERE id = $1 FOR NO KEY UPDATE', [attemptId]);
    await work();
    await client.query('COMMIT');
  } finally {
    client.release(true);
  }
}

async function waiting(): Promise<number> {
  const { rowCount } = await pool.query(
    `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rowCount ?? 0;
}

describe('a second look', () => {
  test('upheld by another gives points and a pass, with its completion', async () => {
    const quiz = await anEssayQuiz({ attemptsAllowed: null });
    const [marker, other] = (await markersOf(quiz, 2)) as [Actor, Actor];
    const work = await handedInEssay(quiz);
    await markAnswer(marker, work.place, points(4));
    await ask(work);
    expect(await refusalOf(ask(work))).toBe('appealWaiting');
    expect((await foundBy(marker)).places).toEqual([]);
    expect((await foundBy(other, 'state=appeal')).places).toEqual([work.place]);
    expect(await refusalOf(decideAppeal(marker, work.place, decision(8)))).toBe('moderatorThird');
    expect(await refusalOf(decideAppeal(other, work.place, decision(3)))).toBe('appealUnchanged');
    await decideAppeal(other, work.place, decision(6));
    expect(await attemptOf(work)).toMatchObject({ score: 8000, passed: true });
    expect(await done(work)).toMatchObject({ score: 8000 });
    expect(await refusalOf(decideAppeal(other, work.place, decision(8)))).toBe('appealDecided');
    expect(await refusalOf(ask(work))).toBe('appealWaiting');
    const { [work.place.questionId]: told } = await handMarks(work.actor, work.path, true);
    expect(told?.appeals).toMatchObject([{ decision: 'upheld', answer: 'Sudah ditinjau.' }]);
  });

  test('refused changes nothing; where there is no other, the marker decides', async () => {
    const quiz = await anEssayQuiz();
    const [marker] = (await markersOf(quiz, 1)) as [Actor];
    const work = await handedInEssay(quiz);
    await noTrainingManagers();
    await markAnswer(marker, work.place, points(4));
    await ask(work);
    await decideAppeal(marker, work.place, decision(8, 'refused'));
    expect(await attemptOf(work)).toMatchObject({ score: 6000, passed: false });
    expect(await db.answerMark.count({ where: { ...work.place, round: 'appeal' } })).toBe(0);
  });

  test('also of what a rule has graded; decided twice at once it is decided once', async () => {
    const quiz = await anEssayQuiz();
    const [marker, other] = (await markersOf(quiz, 2)) as [Actor, Actor];
    const work = await handedInEssay(quiz);
    await markAnswer(marker, work.place, points(4));
    expect(await refusalOf(ask(work, work.other))).toBe('appealClosed'); // all points are given
    await ask(work);
    const answers = await Promise.all(
      [5, 6, 7, 8].map((n) => refusalOf(decideAppeal(other, work.place, decision(n)))),
    );
    expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1);
    const { points: now } = await attemptOf(work);
    const [given] = await db.answerMark.findMany({ where: { ...work.place, round: 'appeal' } });
    expect(now).toBe(given!.points + 200);
  });

  test.each([
    ['decision', 'regrade', 'mark'],
    ['regrade', 'decision', 'mark'],
    ['mark', 'regrade', 'decision'],
  ] as const)(
    'at the same moment, %s before %s before %s: all that is accepted counts',
    async (...order) => {
      const quiz = await anEssayQuiz();
      const [marker, other, third] = (await markersOf(quiz, 3)) as [Actor, Actor, Actor];
      const work = await handedInEssay(quiz);
      await markAnswer(marker, work.place, points(4));
      await ask(work);
      await doesNotCount(quiz, work.other);
      const begin = {
        decision: () => refusalOf(decideAppeal(other, work.place, decision(6))),
        regrade: () => refusalOf(regradeAttempt(work.attemptId, quiz.quizVersionId)),
        mark: () => refusalOf(markAnswer(third, work.place, points(8))),
      };
      const begun: Promise<string>[] = [];
      await holding(work.attemptId, async () => {
        for (const one of order) {
          begun.push(begin[one]());
          await expect.poll(waiting).toBe(begun.length);
        }
      });
      const ended = (await Promise.all(begun)).map((one, at) => `${order[at]} ${one}`);
      expect(ended.sort()).toEqual(['decision accepted', 'mark answerMarked', 'regrade accepted']);
      expect(await attemptOf(work)).toMatchObject({
        ...{ points: 600, pointsOutOf: 800, score: 7500, passed: true, gradedWith: 1 },
      });
      const { enrollmentId: subjectId } = work.path;
      expect(await db.event.count({ where: { type: 'enrollment.completed', subjectId } })).toBe(1);
      expect(await db.answerMark.count({ where: work.place })).toBe(2);
    },
  );

  test('a pass that was only kept is a pass of its own once the points are there', async () => {
    const quiz = await anEssayQuiz();
    const [marker, other] = (await markersOf(quiz, 2)) as [Actor, Actor];
    const work = await handedInEssay(quiz);
    await markAnswer(marker, work.place, points(5));
    expect(await attemptOf(work)).toMatchObject({ score: 7000, passed: true });
    await doesNotCount(quiz, work.other);
    await regradeAttempt(work.attemptId, quiz.quizVersionId);
    expect(await attemptOf(work)).toMatchObject({ score: 6250, passed: true, passKept: true });
    await ask(work);
    await decideAppeal(other, work.place, decision(6));
    expect(await attemptOf(work)).toMatchObject({ score: 7500, passed: true, passKept: false });
  });

  test('only of one’s own, what is shown, and in time', async () => {
    const quiz = await anEssayQuiz();
    const [marker] = (await markersOf(quiz, 1)) as [Actor];
    const work = await handedInEssay(quiz);
    expect(await refusalOf(ask(work))).toBe('appealClosed');
    await markAnswer(marker, work.place, points(4));
    const stranger = { ...work, actor: (await handedInEssay(quiz)).actor };
    expect(await refusalOf(ask(stranger))).toBe('notFound');
    setClock(new Date(Date.now() + 15 * 86_400_000));
    try {
      expect(await refusalOf(ask(work))).toBe('appealClosed');
    } finally {
      setClock(null);
    }
    const silent = await anEssayQuiz({ review: 'score' });
    const [author] = (await markersOf(silent, 1)) as [Actor];
    const unseen = await handedInEssay(silent);
    await markAnswer(author, unseen.place, points(4));
    expect(await refusalOf(ask(unseen))).toBe('notFound');
  });
});

test('participants read neither notes for markers nor marks before all are given', async () => {
  const quiz = await anEssayQuiz({ attemptsAllowed: null });
  const [marker] = (await markersOf(quiz, 1)) as [Actor];
  const work = await handedInEssay(quiz);
  const before = await attemptResult(work.actor, work.path);
  expect(before).toMatchObject({ state: 'graded', passed: null, score: null });
  await markAnswer(marker, work.place, points(8));
  const after = await attemptResult(work.actor, work.path);
  expect(after.review).toBe('answers');
  expect(JSON.stringify([before, after])).not.toContain('Catatan rahasia');
  expect(JSON.stringify(after.questions[0]?.released)).toContain('Tingkat 100');
});
