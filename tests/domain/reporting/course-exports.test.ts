import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';

import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { exportedFile, myExports } from '#app/domain/reporting/my-exports.server.ts';
import { courseAddress } from '#app/domain/reporting/report-page.ts';
import { startExport } from '#app/domain/reporting/start-export.server.ts';
import { db } from '#app/platform/db.server.ts';
import { getBytes } from '#app/platform/storage.server.ts';
import { aHolderOf, anAuthorOf } from '#tests/support/coursework.ts';
import { aParticipant, aQuiz, numbered, type Quiz, rightAnswers } from '#tests/support/quiz.ts';
import { runEvents } from '#tests/support/run-events.ts';

type Page = 'participants' | 'grades' | 'attempts';

let quiz: Quiz;
let author: Awaited<ReturnType<typeof anAuthorOf>>;
let query: string;

beforeAll(async () => {
  quiz = await aQuiz();
  author = await anAuthorOf(quiz.course.id);
  const { actor, place, employee } = await aParticipant(quiz);
  await db.employee.update({
    where: { id: employee.id },
    data: { name: '=1+1', titleSuffix: null },
  });
  await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const answers = new Map([...rightAnswers(quiz)].slice(0, 8));
  await saveAnswers(actor, { attemptId, answers: numbered(answers) });
  await submitAttempt(actor, { attemptId });
  query = `course=${quiz.course.id}`;
});

async function linesOf(page: Page, asked = query): Promise<string[][]> {
  const id = await startExport(author, { page, query: asked, format: 'csv', language: 'en' });
  await runEvents();
  const bytes = await getBytes((await exportedFile(author, id)).hash);
  return parse(bytes.toString('utf8').replace('\uFEFF', ''));
}

test('participants and grades are files with everybody, and formulas are made harmless', async () => {
  const people = await linesOf('participants');
  expect(people).toHaveLength(3);
  expect(people.flat().some((cell) => cell.startsWith('='))).toBe(false);
  const [head, ...rows] = await linesOf('grades');
  expect(head!.slice(3)).toEqual([
    'Kuis akhir (en): score (%)',
    'Kuis akhir (en): passed',
    'Kuis akhir (en): attempts',
    'Kuis akhir (en): waits to be marked',
    'Course score (%)',
  ]);
  expect(rows.map((row) => row.slice(3, 7))).toEqual(
    expect.arrayContaining([
      ['80', 'yes', '1', '0'],
      ['', 'no', '0', '0'],
    ]),
  );
});

test('attempts at a quiz are a file; filters narrow as on the page', async () => {
  const [, ...rows] = await linesOf('attempts', `${query}&quiz=${quiz.item.key}`);
  expect(rows).toHaveLength(1);
  expect(rows[0]!.slice(6)).toEqual(['8', '10', '80', 'Passed']);
  expect(await linesOf('participants', `${query}&status=completed`)).toHaveLength(2);
});

test('the list of files leads back, and is withheld from whoever does not write the course any more', async () => {
  const other = await aQuiz();
  const former = await anAuthorOf(other.course.id);
  const asked = `course=${other.course.id}&q=budi`;
  const id = await startExport(former, {
    ...{ page: 'grades', query: asked, format: 'xlsx', language: 'id' },
  });
  await runEvents();
  const [line] = await myExports(former);
  expect(line).toMatchObject({ id, state: 'ready', page: 'grades' });
  expect(courseAddress('grades', line!.query!)).toBe(
    `/studio/courses/${other.course.id}/grades?q=budi`,
  );
  await db.courseAuthor.deleteMany({ where: { courseId: other.course.id } });
  expect(await myExports(former)).toMatchObject([{ state: 'withheld', query: null }]);
  await expect(exportedFile(former, id)).rejects.toMatchObject({ kind: 'not-found' });
});

test('nobody has a file made of a course that is not theirs', async () => {
  for (const role of ['hr', 'trainer', 'auditor'] as const) {
    const stranger = await aHolderOf(role);
    const asked = {
      page: 'grades' as const,
      query,
      format: 'csv' as const,
      language: 'id' as const,
    };
    await expect(startExport(stranger, asked)).rejects.toMatchObject({ kind: 'not-found' });
  }
});
