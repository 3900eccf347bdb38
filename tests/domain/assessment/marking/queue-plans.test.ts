import { expect, test } from 'vitest';

import type { Actor } from '#app/domain/organisation/actor.ts';
import { pool } from '#app/platform/db.server.ts';
import { manyAttempts } from '#tests/support/many-attempts.ts';
import { anEssayQuiz, foundBy, markersOf } from '#tests/support/marking.ts';
import { readPlans, wholeTables } from '#tests/support/read-plans.ts';

test('the queue reads what waits by its index, however much was marked', async () => {
  const quiz = await anEssayQuiz();
  const [marker] = (await markersOf(quiz, 1)) as [Actor];
  await manyAttempts(quiz, 20_000);
  await manyAttempts(quiz, 60, { waiting: true });
  await pool.query('ANALYZE');
  const { statements, nodes } = await readPlans(async () => {
    const { answers, total } = await foundBy(marker);
    expect({ shown: answers.length, total }).toEqual({ shown: 25, total: 60 });
  });
  expect(statements).toBe(2);
  expect(wholeTables(nodes, ['Attempt', 'Enrollment', 'AnswerMark'])).toEqual([]);
  const indexes = nodes.map((node) => node['Index Name']);
  expect(indexes).toContain('Attempt_awaiting_first');
}, 60_000);
