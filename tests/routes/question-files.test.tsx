import { expect, test } from 'vitest';

import type { CheckedQuestion } from '#app/domain/questions/formats/run-question-import.server.ts';
import { questionWorkSchema } from '#app/domain/questions/quiz-work.ts';
import { newId } from '#app/platform/id.ts';
import { CheckedQuestionCard } from '#app/routes/studio/questions/files/checked-question.tsx';
import { toldFindings, toldNote } from '#app/routes/studio/questions/files/told-findings.server.ts';
import { everyExample } from '#tests/support/question-works.ts';
import { textOf, wholePage } from '#tests/support/shown-page.tsx';

test.each(everyExample())(
  'a checked $kind is shown as it is answered, with what is right',
  async ({ kind, alike }) => {
    const work = questionWorkSchema.parse({
      ...{ key: newId(), points: 1, competencyId: null, level: null, kind, ...alike[0] },
      stem: { id: '<b>Apa</b> {jumlah}?', en: '' },
      explanation: { id: 'Sebab.', en: '' },
    });
    const about = { line: 7, name: '', category: ['Satu', 'Dua'], tags: ['asn'], already: true };
    const question: CheckedQuestion = {
      ...about,
      work,
      pictures: [{ name: 'a.webp', hash: 'f00' }],
    };
    const card = <CheckedQuestionCard question={question} at={3} pictures="/gambar" />;
    const page = await wholePage(card);
    for (const words of [
      'Soal 3, baris 7',
      'Sudah ada',
      '<b>Apa</b>',
      'Satu › Dua',
      'asn',
      'Sebab.',
    ])
      expect(textOf(page)).toContain(words);
    expect(page.querySelector('img')?.getAttribute('src')).toBe('/gambar/f00');
    expect(page.querySelectorAll('form fieldset[disabled]')).toHaveLength(1);
  },
);

test('findings and notes are told in the language of the reader', () => {
  const unfinished = { kind: 'single', problem: 'choiceText', language: 'en' };
  const [one] = toldFindings(
    [{ line: 4, code: 'unfinished', data: unfinished, severity: 'warning' }],
    'en',
  );
  expect(one?.message).toMatch(/^Not complete enough to be asked: .*English/);
  expect(toldNote({ at: 0, code: 'picturesNot', data: {} }, 'id')).toBe('Gambar tidak ikut.');
});
