import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readCaptions, writeCaptions } from '#app/domain/media/captions.ts';
import { DomainError } from '#app/platform/errors.ts';

const vtt = (...lines: string[]) => ['WEBVTT', '', ...lines].join('\n');
const clean = (text: string, format: 'vtt' | 'srt' = 'vtt') =>
  writeCaptions(readCaptions(text, format));
const refusal = (text: string, format: 'vtt' | 'srt' = 'vtt') => {
  try {
    return clean(text, format);
  } catch (error) {
    if (error instanceof DomainError) return `${error.code} ${error.params['line']}`;
    throw error;
  }
};

describe('what cannot be read is refused with its line', () => {
  test.each([
    ['captionsHeader 1', '00:01.000 --> 00:02.000\nA'],
    ['captionsHeader 1', 'WEBVTTX\n\n00:01.000 --> 00:02.000\nA'],
    ['captionsHeader 1', '<html>WEBVTT'],
    ['captionsTime 3', vtt('00:01 --> 00:02', 'A')],
    ['captionsTime 4', vtt('satu', '00:01.000 -> 00:02.000', 'A')],
    ['captionsTime 6', vtt('00:01.000 --> 00:02.000', 'A', '', '00:99.000 --> 01:00.000', 'B')],
    ['captionsOrder 3', vtt('00:02.000 --> 00:01.000', 'A')],
    ['captionsTime 3', vtt('kata saja')],
    ['captionsEmpty 2', 'WEBVTT\n'],
    ['captionsEmpty 1', ''],
  ])('%s: %j', (code, text) => {
    expect(refusal(text, text === '' ? 'srt' : 'vtt')).toBe(code);
  });

  test('SubRip too', () => {
    expect(refusal('1\n00:00:01,000 --> 00:00:02\nA', 'srt')).toBe('captionsTime 2');
  });
});

test('notes and styles go, names of cues go, places stay', () => {
  const text = vtt(
    ...['NOTE halo', '', 'STYLE', '::cue { color: red }', '', 'pertama'],
    ...['00:01.000 --> 00:02.000 align:start line:90% evil:1', '- <v Ani>Halo</v>', ''],
  );
  expect(clean(text)).toBe(
    'WEBVTT\n\n00:00:01.000 --> 00:00:02.000 align:start line:90%\n- <v Ani>Halo</v>\n',
  );
});

test.each([
  ['<b>a</b> <i>b</i>', '<b>a</b> <i>b</i>'],
  ['<script>alert(1)</script>', 'alert(1)'],
  ['<img src=x onerror=alert(1)>a', 'a'],
  ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
  ['&amp; &lt;b&gt;', '&amp; &lt;b&gt;'],
  ['{\\an8}atas', 'atas'],
  ['a <b', 'a &lt;b'],
])('%s becomes %s', (words, kept) => {
  expect(readCaptions(vtt('00:01.000 --> 00:02.000', words), 'vtt')[0]?.text).toBe(kept);
});

test('what was written is read as the same', () => {
  const cue = fc.record({
    start: fc.nat(3_600_000 * 30),
    length: fc.integer({ min: 1, max: 100_000 }),
    words: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(cue, { minLength: 1, maxLength: 5 }), (cues) => {
      const text = vtt(
        ...cues.flatMap(({ start, length, words }) => [
          `${stamp(start)} --> ${stamp(start + length)}`,
          ...words.map((each) => each.replace(/[\r\n]|-->/g, ' ')),
          '',
        ]),
      );
      const outcome = refusal(text);
      if (!outcome.startsWith('WEBVTT')) {
        expect(outcome).toMatch(/^captions/);
        return;
      }
      expect(clean(outcome)).toBe(outcome);
      expect(outcome.replace(/<\/?[biuc]>/g, '')).not.toMatch(/<(?!v |lang |\/|ruby|rt|[\d:.]+>)/);
    }),
  );
});

function stamp(moment: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const seconds = moment / 1000;
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${String(moment % 1000).padStart(3, '0')}`;
}
