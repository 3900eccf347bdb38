import { describe, expect, test } from 'vitest';

import { blockChanges } from '#app/domain/catalogue/text/block-changes.ts';
import { affords, newEffort } from '#app/domain/catalogue/text/effort.ts';
import { sentencesOf } from '#app/domain/catalogue/text/block-words.ts';
import { mergeWords } from '#app/domain/catalogue/text/merge-words.ts';
import { wordChanges } from '#app/domain/catalogue/version/word-changes.ts';

const paragraph = (text: string) => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});
const document = (texts: string[]) => ({ type: 'doc', content: texts.map(paragraph) });
const said = (count: number, say: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => say(at));

/** Milliseconds of the processor, however busy the machine is. Without bounds each of these took minutes. */
function lasts(work: () => unknown): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}

const BUSY = 15_000;

describe('texts made to keep whoever compares them busy do not', () => {
  test('a block of the same word over and over, two hundred times', () => {
    const effort = newEffort();
    const before = 'a '.repeat(2_900);
    expect(
      lasts(() => said(200, () => `${wordChanges(before, `b ${before}`, effort).length}`)),
    ).toBeLessThan(BUSY);
  });

  test('many such blocks that are just short enough to be compared', () => {
    const effort = newEffort();
    const [before, after] = ['a b '.repeat(150), 'b a '.repeat(150)];
    expect(
      lasts(() => said(10_000, () => `${wordChanges(before, after, effort).length}`)),
    ).toBeLessThan(BUSY);
    expect(wordChanges(before, after, effort).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
  });

  test('stretches of few different paragraphs between many that are the same', () => {
    const stretch = (every: number) => said(490, (at) => (at % every ? 'a' : 'b'));
    const text = (every: number) =>
      document(said(500, (at) => `${at}`).flatMap((name) => [name, ...stretch(every)]));
    const [before, after] = [text(2), text(3)];
    expect(lasts(() => blockChanges(before, after))).toBeLessThan(BUSY);
  });

  test('long paragraphs that have nothing in common', () => {
    const words = (from: number) => said(5_000, (at) => `w${from + at}`).join(' ');
    const text = (from: number) => document(said(150, (at) => words(from + at * 5_000)));
    const [before, after] = [text(0), text(1_000_000)];
    expect(lasts(() => blockChanges(before, after))).toBeLessThan(BUSY);
  });

  test('a text of quotation marks', () => {
    expect(lasts(() => sentencesOf(`${'"'.repeat(500_000)} x`))).toBeLessThan(BUSY);
    expect(sentencesOf('Ia berkata: "Siap." Lalu pergi (pulang.)” Selesai')).toHaveLength(3);
  });

  test('a paragraph that two have changed everywhere is left to them', () => {
    const inline = (word: string) => [{ type: 'text', text: `${word} `.repeat(3_000) }];
    expect(
      lasts(() => {
        expect(mergeWords(inline('a'), inline('b'), inline('a'))).toBeNull();
      }),
    ).toBeLessThan(BUSY);
  });
});

test('what is taken is gone, what is too much takes nothing', () => {
  const effort = { left: 100 };
  expect([affords(effort, 60), affords(effort, 60), affords(effort, 40)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(effort.left).toBe(0);
});
