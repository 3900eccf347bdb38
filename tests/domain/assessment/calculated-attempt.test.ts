import { expect, test } from 'vitest';

import { attemptPage } from '#app/domain/assessment/attempt-view.server.ts';
import { attemptResult } from '#app/domain/assessment/attempt-result.server.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { aParticipant, aQuiz, numbered } from '#tests/support/quiz.ts';

const FORMULA = 'panjang * lebar';

test('numbers are drawn once for an attempt, filled in, graded by, and read again', async () => {
  const quiz = await aQuiz({
    attemptsAllowed: 1,
    questions: [
      {
        kind: 'calculated',
        stem: { id: 'Luas {panjang} m × {lebar} m?', en: 'Area of {panjang} m × {lebar} m?' },
        explanation: { id: '{panjang} kali {lebar}', en: '{panjang} times {lebar}' },
        variables: [
          { name: 'panjang', least: 1000, most: 9_999_999, decimals: 0 },
          { name: 'lebar', least: 1, most: 9, decimals: 1 },
        ],
        formula: FORMULA,
        tolerance: 0,
        unit: { id: 'm²', en: 'm²' },
      },
    ],
  });
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const path = { ...place, attemptId };
  const [question] = (await attemptPage(actor, path, 1)).questions;
  expect((await attemptPage(actor, path, 1)).questions[0]).toEqual(question);
  expect(JSON.stringify(question)).not.toContain(FORMULA);
  const [, long, wide] = /^Area of ([\d,]+) m × ([\d.]+) m\?$/.exec(question!.stem.en) ?? [];
  expect(question!.stem.id).toContain(Number(long!.replaceAll(',', '')).toLocaleString('id-ID'));

  const area = Number(long!.replaceAll(',', '')) * Number(wide);
  const answers = numbered(new Map([[question!.id, [`${area.toFixed(1)} m²`]]]));
  await saveAnswers(actor, { attemptId, answers });
  await submitAttempt(actor, { attemptId });
  const { score, questions } = await attemptResult(actor, path);
  expect(score).toBe(10_000);
  expect(questions[0]!.stem).toEqual(question!.stem);
  expect(questions[0]!.released).toMatchObject({
    explanation: { en: `${long} times ${wide}` },
    right: [String(Number(area.toFixed(1)))],
  });

  const another = await aParticipant(quiz);
  const other = await startAttempt(another.actor, another.place);
  const page = await attemptPage(another.actor, { ...another.place, ...other }, 1);
  expect(page.questions[0]!.stem).not.toEqual(question!.stem);
});
