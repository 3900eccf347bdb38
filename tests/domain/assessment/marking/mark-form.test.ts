import { parseWithZod } from '@conform-to/zod/v4';
import { expect, test } from 'vitest';

import { answerForm } from '#app/domain/assessment/marking/mark-form.ts';

function posted(entries: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.set(name, value);
  return parseWithZod(form, { schema: answerForm });
}

test('a mark is read as browsers send it', () => {
  const read = posted({
    ...{ intent: 'mark', then: 'next', 'levels.12345678': 'abcdef01', points: ' 7,5 ' },
    ...{ comment: 'Baik.\r\nLagi.', 'notes[0].at': '0', 'notes[0].quote': 'satu\r\ndua' },
    ...{ 'notes[0].near': '29', 'notes[0].comment': 'Mengapa?' },
    ...{ 'notes[1].at': '1', 'notes[1].quote': '', 'notes[1].near': '', 'notes[1].comment': '' },
  });
  expect(read.status === 'success' && read.value).toEqual({
    ...{ intent: 'mark', then: 'next', levels: { 12345678: 'abcdef01' }, points: 750 },
    comment: 'Baik.\nLagi.',
    notes: [
      { quote: 'satu\ndua', near: 29, comment: 'Mengapa?' },
      { quote: '', comment: '' },
    ],
  });
});

test.each([
  ['7', 700],
  ['7.25', 725],
  ['0', 0],
  ['', undefined],
])('points "%s"', (typed, points) => {
  const read = posted({ intent: 'mark', points: typed });
  expect(read.status === 'success' && (read.value as { points?: number }).points).toBe(points);
});

test.each(['-1', '7,555', '1e3', 'tujuh', '٣'])('no points: "%s"', (typed) => {
  expect(posted({ intent: 'mark', points: typed }).status).toBe('error');
});

test('a decision needs an answer to who asked', () => {
  const upheld = { intent: 'decide', decision: 'upheld', points: '8' };
  expect(posted({ ...upheld, answer: 'Sudah dilihat lagi.' }).status).toBe('success');
  expect(posted({ ...upheld, answer: '  ' }).status).toBe('error');
  expect(posted({ intent: 'decide', answer: 'x' }).status).toBe('error');
  expect(posted({ points: '8' }).status).toBe('error');
});
