import { beforeAll, expect, test } from 'vitest';

import { gradebook } from '#app/domain/assessment/gradebook/grades.server.ts';
import { participants } from '#app/domain/assessment/gradebook/participants.server.ts';
import {
  gradeSort,
  participantSort,
  readRosterSearch,
} from '#app/domain/assessment/gradebook/roster-search.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { pool } from '#app/platform/db.server.ts';
import { aHolderOf } from '#tests/support/coursework.ts';
import { manyAttempts } from '#tests/support/many-attempts.ts';
import { aQuiz, type Quiz } from '#tests/support/quiz.ts';
import { readPlans, wholeTables } from '#tests/support/read-plans.ts';

const LEARNERS = 499;
const params = new URLSearchParams('size=500');
const OF_ALL_COURSES = ['Enrollment', 'EnrollmentItem', 'Attempt'];

let quiz: Quiz;
let manager: Actor;
beforeAll(async () => {
  quiz = await aQuiz({ length: 3 });
  await manyAttempts(quiz, LEARNERS);
  for (let n = 0; n < 4; n++) await manyAttempts(await aQuiz({ length: 3 }), 3_000);
  manager = await aHolderOf('training_manager');
  await pool.query('ANALYZE');
}, 60_000);

test('five hundred participants on a page: one statement for each part, of this course alone', async () => {
  const search = readRosterSearch(params, participantSort);
  const { statements, nodes } = await readPlans(async () => {
    const { people } = await participants(manager, quiz.course.id, search);
    expect(people).toHaveLength(LEARNERS + 1);
  });
  expect(statements).toBe(3);
  // What a person has done is read by the person.
  expect(wholeTables(nodes, OF_ALL_COURSES)).toEqual([]);
});

test('five hundred people of the gradebook on a page: the same', async () => {
  const search = readRosterSearch(params, gradeSort);
  const { statements, nodes } = await readPlans(async () => {
    const { people, items } = await gradebook(manager, quiz.course.id, search);
    expect(people).toHaveLength(LEARNERS + 1);
    expect(items).toMatchObject([{ begun: LEARNERS }]);
  });
  expect(statements).toBe(4);
  expect(wholeTables(nodes, OF_ALL_COURSES)).toEqual([]);
});
