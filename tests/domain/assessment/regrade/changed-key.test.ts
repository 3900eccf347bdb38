import { randomUUID } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { changedKey, isPublishedOf } from '#app/domain/assessment/regrade/changed-key.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';
import { everyExample } from '#tests/support/question-works.ts';

const shared = { stem: { id: 'Soal', en: 'Question' }, explanation: { id: '', en: '' }, points: 1 };

/** What people mark has no key. */
const byRule = everyExample().filter(({ kind }) => !rulesOf(kind).manual);

describe.each(byRule.map((one, at) => ({ ...one, at })))(
  'a question of kind $kind ($at)',
  ({ kind, alike }) => {
    const works = alike.map((one) => ({ ...one, kind, ...shared }) as unknown as QuestionWork);
    const published = works.map((work) => {
      const { content, key } = rulesOf(kind).split(work, () => randomUUID().slice(0, 8));
      // As the database keeps it: what is not said is not there.
      return JSON.parse(JSON.stringify({ content: { ...content, ...shared }, key })) as {
        content: object;
        key: object;
      };
    });

    test('is found again in what was published of it', () => {
      for (const [at, work] of works.entries()) {
        expect(isPublishedOf(published[at]!, work)).toBe(true);
        expect(plain(changedKey(published[at]!, work, work))).toEqual(published[at]!.key);
      }
    });

    test('with another answer marked as right has a key that calls it right', () => {
      for (const work of works) {
        const key = changedKey(published[0]!, works[0]!, work);
        expect(key).not.toBeNull();
        const { content } = published[0]!;
        const draw = rulesOf(kind).draw?.(content, () => 0, false, key!) ?? null;
        const right = rulesOf(kind).right({ content, key: key!, draw });
        if (right.length > 0)
          expect(rulesOf(kind).grade({ content, key: key!, draw }, right)).toBe(10_000);
      }
    });
  },
);

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
