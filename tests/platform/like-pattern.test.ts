import { describe, expect, test } from 'vitest';

import { row } from '#app/platform/db.server.ts';
import { likePattern } from '#app/platform/like-pattern.ts';

describe('what is looked for', () => {
  test.each([
    ['100%', 'naik 100% setahun', true],
    ['100%', 'naik 1000 orang', false],
    ['a_b', 'kode a_b', true],
    ['a_b', 'kode axb', false],
    ['\\n', 'garis \\n miring', true],
    ['jalan', 'Perjalanan', true],
  ])('%s in “%s”: %s', async (asked, text, found) => {
    const answer = await row<{ found: boolean }>('like-pattern', 'SELECT $1 LIKE $2 AS found', [
      text,
      likePattern(asked),
    ]);
    expect(answer?.found).toBe(found);
  });

  test('nothing is asked for by nothing', () => {
    expect(likePattern('')).toBeNull();
  });
});
