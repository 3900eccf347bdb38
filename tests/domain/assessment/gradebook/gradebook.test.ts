import { beforeAll, describe, expect, test } from 'vitest';

import { gradebook } from '#app/domain/assessment/gradebook/grades.server.ts';
import { participants } from '#app/domain/assessment/gradebook/participants.server.ts';
import {
  gradeSort,
  participantSort,
  readRosterSearch,
  rosterQuery,
} from '#app/domain/assessment/gradebook/roster-search.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aHolderOf, anAuthorOf } from '#tests/support/coursework.ts';
import { aParticipant, aQuiz, numbered, type Quiz, rightAnswers } from '#tests/support/quiz.ts';

type Person = Awaited<ReturnType<typeof aParticipant>>;

async function anAttempt(quiz: Quiz, { actor, place }: Person, right: number) {
  const { attemptId } = await startAttempt(actor, place);
  const answers = new Map([...rightAnswers(quiz)].slice(0, right));
  await saveAnswers(actor, { attemptId, answers: numbered(answers) });
  await submitAttempt(actor, { attemptId });
}

const people = (query = '') => readRosterSearch(new URLSearchParams(query), participantSort);
const grades = (query = '') => readRosterSearch(new URLSearchParams(query), gradeSort);

let quiz: Quiz;
let good: Person;
let weak: Person;
let absent: Person;
let author: Awaited<ReturnType<typeof anAuthorOf>>;

beforeAll(async () => {
  quiz = await aQuiz();
  [good, weak, absent] = [
    await aParticipant(quiz),
    await aParticipant(quiz),
    await aParticipant(quiz),
  ];
  await anAttempt(quiz, good, 4);
  await anAttempt(quiz, good, 9);
  await anAttempt(quiz, weak, 3);
  author = await anAuthorOf(quiz.course.id);
});

describe('the gradebook', () => {
  test('keeps the best of the attempts, and counts those who never began', async () => {
    const book = await gradebook(author, quiz.course.id, grades());
    expect(book.total).toBe(3);
    const cells = Object.fromEntries(
      book.people.map(({ id, cells }) => [id, cells[quiz.item.key]]),
    );
    expect(cells).toEqual({
      [good.enrollment.id]: [9000, true, 0, 2],
      [weak.enrollment.id]: [3000, false, 0, 1],
      [absent.enrollment.id]: undefined,
    });
    expect(book.items).toMatchObject([
      { key: quiz.item.key, kind: 'quiz', begun: 2, passed: 1, waiting: 0, average: 6000 },
    ]);
  });

  test('is ordered by a column, the lowest or the highest first', async () => {
    const order = async (sort: string) =>
      (await gradebook(author, quiz.course.id, grades(`sort=${sort}`))).people.map(({ id }) => id);
    const [never, few, many] = [absent, weak, good].map(({ enrollment }) => enrollment.id);
    expect(await order(quiz.item.key)).toEqual([never, few, many]);
    expect(await order(`-${quiz.item.key}`)).toEqual([many, few, never]);
  });

  test('has no column for practice, yet names it', async () => {
    const practice = await aQuiz({ practice: true });
    const person = await aParticipant(practice);
    await anAttempt(practice, person, 5);
    const reader = await aHolderOf('training_manager');
    const book = await gradebook(reader, practice.course.id, grades());
    expect(book.people.map(({ cells }) => cells)).toEqual([{}]);
    expect(book.items).toMatchObject([{ practice: true, begun: 0 }]);
  });
});

describe('participants', () => {
  test('are everybody enrolled, with what is done and the last sign of life', async () => {
    const list = await participants(author, quiz.course.id, people('sort=-progress'));
    expect(list.total).toBe(3);
    expect(list.people[0]).toMatchObject({ id: good.enrollment.id, done: 1, required: 1 });
    expect(list.people.find(({ id }) => id === absent.enrollment.id)).toMatchObject({
      done: 0,
      lastAt: null,
      status: 'enrolled',
    });
    expect(list.people[0]!.lastAt).toBeInstanceOf(Date);
  });

  test('are found by name, e-mail, status, unit, offering and version', async () => {
    const found = async (query: string) =>
      (await participants(author, quiz.course.id, people(query))).people.map(({ id }) => id).sort();
    const { unitId, name } = good.employee;
    await db.employee.update({ where: { id: weak.employee.id }, data: { email: 'Lain@kota.id' } });
    expect(await found(`q=${encodeURIComponent(name.toUpperCase())}`)).toContain(
      good.enrollment.id,
    );
    expect(await found('q=lain@KOTA')).toEqual([weak.enrollment.id]);
    expect(await found('status=completed')).toEqual([good.enrollment.id]);
    expect(await found(`unit=${unitId}`)).toContain(good.enrollment.id);
    expect(await found(`offering=${newId()}`)).toEqual([]);
    expect(await found('version=1')).toHaveLength(3);
    expect(await found('version=2')).toEqual([]);
    expect(await found('q=%25')).toEqual([]);
  });

  test('every order shows everybody once, page by page', async () => {
    for (const sort of ['name', 'email', 'position', 'unit', 'status', 'activity', 'progress'])
      for (const way of ['', '-']) {
        const all = await participants(author, quiz.course.id, people(`sort=${way}${sort}`));
        expect(new Set(all.people.map(({ id }) => id)).size).toBe(3);
      }
  });
});

describe('who sees whom', () => {
  test('a training manager sees the people of the own units alone, in rows and in sums', async () => {
    const manager = await aHolderOf('training_manager', good.employee.unitId);
    const units = new Set([good, weak, absent].map(({ employee }) => employee.unitId));
    const seen = [good, weak, absent].filter(
      ({ employee }) => employee.unitId === good.employee.unitId,
    ).length;
    const book = await gradebook(manager, quiz.course.id, grades());
    expect(book.total).toBe(seen);
    expect(book.choices.people).toBe(seen);
    expect(units.size).toBeGreaterThan(1);
    const elsewhere = await aHolderOf(
      'training_manager',
      (await aParticipant(quiz)).employee.unitId,
    );
    const other = await gradebook(elsewhere, (await aQuiz()).course.id, grades());
    expect(other).toMatchObject({ total: 0, people: [] });
    expect(other.items).toMatchObject([{ begun: 0, average: null }]);
  });

  test('for a trainer who does not write the course, and for HR, there is no such page', async () => {
    for (const role of ['trainer', 'hr'] as const) {
      const stranger = await aHolderOf(role);
      await expect(gradebook(stranger, quiz.course.id, grades())).rejects.toMatchObject({
        kind: 'not-found',
      });
      await expect(participants(stranger, quiz.course.id, people())).rejects.toMatchObject({
        kind: 'not-found',
      });
    }
  });
});

test('an address says what was asked for and nothing else', () => {
  const asked = people('q=budi&status=completed&sort=-activity&size=500&page=3');
  expect(rosterQuery(asked, { page: 3 })).toBe(
    '?q=budi&status=completed&sort=-activity&size=500&page=3',
  );
  expect(rosterQuery(asked, { size: 50 })).toBe('?q=budi&status=completed&sort=-activity');
  expect(people('sort=DROP&size=7&page=-1&status=x&version=a&unit=1')).toEqual(people());
  expect(grades('sort=-score').sort).toBe('score');
  expect(grades("sort='; --").sort).toBe('name');
});
