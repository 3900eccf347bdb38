import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { languages } from '#app/platform/i18n.ts';
import { partsOf } from '#app/question-types/answer-parts.ts';
import { type QuestionKind, questionKinds, rulesOf } from '#app/question-types/rules-of.ts';
import { schemaOf } from '#app/question-types/schemas-of.ts';
import { kindWords } from '#app/question-types/words-of.ts';
import { everyExample, keyed } from '#tests/support/question-works.ts';

const examples = everyExample();
/** Numbers from all of [0, 1): of doubles chosen as such nearly all lie next to 0, and shuffles would hardly differ. */
const seeds = fc.infiniteStream(fc.nat({ max: 999_999 }).map((n) => n / 1_000_000));
const randomOf = (stream: Iterator<number>) => () => stream.next().value as number;
/** Anything a device may send, and things near to what is right. */
const noise = (right: string[]) => {
  const near = fc.constantFrom('', 'true', 'false', '0', '1', '2', '3', 'a=b', ...right);
  return fc.array(fc.oneof(near, near, fc.string()), { maxLength: 8 });
};
/** A value with its lists in one order. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(unordered)
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, unordered(one)]));
}

test.each(questionKinds)('%s has an example, a name and a word of when to take it', (kind) => {
  expect(examples.some((example) => example.kind === kind)).toBe(true);
  for (const language of languages)
    for (const key of ['name', 'help'] as const)
      expect(kindWords(kind, language)(key)).not.toBe(key);
});

test.each(questionKinds)('every problem of %s has a sentence', (kind) => {
  const rules = rulesOf(kind);
  const empty = rules.problems(rules.newWork(), (code) => [{ code }]);
  const said = examples
    .filter((example) => example.kind === kind)
    .flatMap(({ alike }) => alike.flatMap((work) => rules.problems(work, (code) => [{ code }])));
  for (const { code, part } of [...empty, ...said])
    for (const language of languages) {
      const words = kindWords((part?.kind as QuestionKind | undefined) ?? kind, language);
      expect(words(`problems.${code}`)).not.toBe(`problems.${code}`);
    }
});

describe.each(examples)('$kind', ({ kind, alike }) => {
  const rules = rulesOf(kind);

  test('is read back as it was kept, and may be published', () => {
    for (const work of alike) {
      expect(schemaOf(kind).work.parse(JSON.parse(JSON.stringify(work)))).toEqual(work);
      expect(rules.problems(work, () => [])).toEqual([]);
    }
  });

  test('what is new can be kept and previewed', () => {
    const work = rules.newWork() as object;
    expect(schemaOf(kind).work.parse(work)).toEqual(work);
    const { content, draw } = keyed(kind, work);
    expect(() => rules.put(content, draw)).not.toThrow();
  });

  test('nothing that participants see tells what is right', () => {
    const seen = alike.map((work) => {
      const { content, draw } = keyed(kind, work);
      return JSON.stringify([content, draw, rules.put(content, draw)]);
    });
    expect(new Set(seen).size).toBe(1);
  });

  test('an attempt puts all there is, in whatever order', () => {
    fc.assert(
      fc.property(seeds, (stream) => {
        const plain = keyed(kind, alike[0]!);
        const drawn = keyed(kind, alike[0]!, randomOf(stream[Symbol.iterator]()), true);
        expect(unordered(rules.put(drawn.content, drawn.draw))).toEqual(
          unordered(rules.put(plain.content, plain.draw)),
        );
      }),
    );
  });

  // Where people mark no answer is right by itself.
  if (!rules.manual)
    test('the right answer earns the whole share, however it was drawn', () => {
      fc.assert(
        fc.property(fc.constantFrom(...alike), seeds, (work, stream) => {
          const question = keyed(kind, work, randomOf(stream[Symbol.iterator]()), true);
          const right = rules.right(question);
          const whole = rules.scored?.(work) === false ? 0 : 10_000;
          expect(rules.grade(question, right)).toBe(whole);
          expect(rules.grade(question, right.toReversed())).toBe(whole);
        }),
      );
    });

  test('says whether its answers consist of entries', () => {
    const right = alike.flatMap((work) => rules.right(keyed(kind, work)));
    const entries = [...partsOf(right).values()].flat();
    if (right.length > 0) expect(entries.length === right.length).toBe(rules.fields ?? false);
  });

  if (rules.manual)
    test('people mark it: nothing is right beforehand, and participants get no notes', () => {
      for (const work of alike) {
        const question = keyed(kind, work);
        expect(rules.right(question)).toEqual([]);
        expect(rules.released?.(question.key)).not.toHaveProperty('notes');
        expect(rules.longest).toBeGreaterThan(1_000);
      }
    });

  test('whatever is answered earns a share between nothing and all, in whatever order', () => {
    const right = alike.flatMap((work) => rules.right(keyed(kind, work)));
    fc.assert(
      fc.property(fc.constantFrom(...alike), noise(right), seeds, (work, answer, stream) => {
        const plain = keyed(kind, work);
        const share = rules.grade(plain, answer);
        expect(Number.isInteger(share) && share >= 0 && share <= 10_000).toBe(true);
        expect(rules.grade(plain, answer.toReversed())).toBe(share);
        const drawn = keyed(kind, work, randomOf(stream[Symbol.iterator]()), true);
        // Numbers that are filled in make another answer right.
        if (!rules.fill) expect(rules.grade(drawn, answer)).toBe(share);
      }),
    );
  });

  test('no answer earns nothing', () => {
    for (const work of alike) expect(rules.grade(keyed(kind, work), [])).toBe(0);
  });
});
