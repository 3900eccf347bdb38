import { describe, expect, test } from 'vitest';

import { readForm, readSave, SAVE_LIMIT } from '#app/domain/assessment/answer.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { saveForm } from '#app/domain/assessment/save-form.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aParticipant, aQuiz, numbered } from '#tests/support/quiz.ts';
import { exampleWorks } from '#tests/support/question-works.ts';

const both = (text: string) => ({ id: text, en: text });
const shared = { stem: both('Soal'), explanation: both('Sebab') };

/** An essay and a word to be typed, begun by somebody. */
async function anOpenAttempt() {
  const quiz = await aQuiz({
    questions: [
      { ...shared, kind: 'essay', ...exampleWorks.essay[0]!.alike[0] },
      { ...shared, kind: 'short_text', accepted: ['kata'] },
    ],
  });
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const [essay, word] = quiz.questions.map(({ id }) => id) as [string, string];
  const save = (questionId: string, text: string, sequence = 1) =>
    saveAnswers(actor, { attemptId, answers: numbered(new Map([[questionId, [text]]]), sequence) });
  return { attemptId, actor, essay, word, save };
}

describe('long answers', () => {
  const longest = 'kata '.repeat(4_000);

  test('an essay of 20,000 characters is kept, whatever its letters', async () => {
    const { attemptId, essay, save } = await anOpenAttempt();
    const texts = [longest, '漢'.repeat(20_000), '\u0001'.repeat(20_000)];
    for (const [at, text] of texts.entries()) {
      const body = JSON.stringify({
        answers: [{ questionId: essay, sequence: at + 1, answer: [text] }],
      });
      expect(Buffer.byteLength(body)).toBeLessThan(SAVE_LIMIT);
      expect(readSave(JSON.parse(body))).not.toBeNull();
      await save(essay, text, at + 1);
    }
    const kept = await db.attemptAnswer.findMany({
      where: { attemptId, questionId: essay },
      orderBy: { sequence: 'asc' },
    });
    expect(kept.map(({ answer }) => answer)).toEqual(texts.map((text) => [text]));
  });

  test('one more character is no answer, and other kinds take what they took before', async () => {
    const { attemptId, actor, essay, word, save } = await anOpenAttempt();
    const answers = [{ questionId: essay, sequence: 1, answer: [`${longest}x`] }];
    expect(readSave({ answers })).toBeNull();
    expect(await refusalOf(save(word, longest))).toBe('answerTooLong');
    await saveForm(actor, {
      attemptId,
      answers: [{ questionId: word, base: 0, answer: [longest] }],
    });
    expect(await db.attemptAnswer.count({ where: { attemptId } })).toBe(0);
    await save(word, 'k'.repeat(1_000));
    expect(await db.attemptAnswer.count({ where: { attemptId } })).toBe(1);
  });

  test('what was in the same request and has room is kept', async () => {
    const { attemptId, actor, essay, word } = await anOpenAttempt();
    const answers = numbered(
      new Map([
        [essay, ['Tiga langkah.']],
        [word, [longest]],
      ]),
    );
    expect(await refusalOf(saveAnswers(actor, { attemptId, answers }))).toBe('answerTooLong');
    expect(await db.attemptAnswer.findMany({ where: { attemptId } })).toMatchObject([
      { questionId: essay, answer: ['Tiga langkah.'] },
    ]);
  });

  test('nobody fills the disk with one answer: beyond 32 MB only short ones are kept', async () => {
    const { attemptId, essay, save } = await anOpenAttempt();
    // Letters by chance cannot be packed.
    await db.$executeRaw`
      INSERT INTO "AttemptAnswer" ("attemptId", "questionId", sequence, answer, "receivedAt")
      SELECT ${attemptId}::uuid, ${essay}::uuid, n, jsonb_build_array(t.text), now()
        FROM generate_series(1, 60) n
       CROSS JOIN LATERAL (SELECT string_agg(md5(random()::text || n || k), '') AS text
                             FROM generate_series(1, 20000) k) t`;
    expect(await refusalOf(save(essay, longest, 100))).toBe('answerTooLong');
    await save(essay, 'Masih tersimpan.', 101);
    expect(
      await db.attemptAnswer.findFirst({ where: { attemptId }, orderBy: { sequence: 'desc' } }),
    ).toMatchObject({ sequence: 101 });
  });

  test('a new line of a plain form is one character, as scripts send it', () => {
    const questionId = newId();
    const form = new FormData();
    form.set(`n.${questionId}`, '3');
    form.set(`q.${questionId}`, `Satu.\r\n${'x'.repeat(19_994)}`);
    const [read] = readForm(form);
    expect(read?.answer[0]).toHaveLength(20_000);
    expect(read?.answer[0]).toMatch(/^Satu\.\nx/);
  });
});
