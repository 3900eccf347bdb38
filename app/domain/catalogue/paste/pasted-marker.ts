import type { Counting } from './pasted-block.ts';

/**
 * What a marker before a list item may count, the likeliest first: "3." and "iv)" do, "·" and Word's "o" do not. A
 * single letter may also be a Roman number.
 */
export function countingsOf(marker: string): Counting[] {
  const text = marker.replace(/[\s\u00a0]+/g, '');
  const bare = text.replace(/^\(|[.)]+$/g, '');
  const number = /^(?:\d{1,4}\.)*(\d{1,4})$/.exec(bare)?.[1];
  if (number) return [{ type: '1', number: Number(number) }];
  if (!/[.)]$/.test(text) || !/^[a-z]{1,8}$/i.test(bare)) return [];
  const lower = bare.toLowerCase();
  const isUpper = bare !== lower;
  const roman = romanNumber(lower);
  const romans: Counting[] = roman ? [{ type: isUpper ? 'I' : 'i', number: roman }] : [];
  // After "z" Word goes on with "aa".
  const letter = lower.charCodeAt(0) - 96 + 26 * (lower.length - 1);
  const letters: Counting[] = /^(.)\1*$/.test(lower)
    ? [{ type: isUpper ? 'A' : 'a', number: letter }]
    : [];
  const romanFirst = lower === 'i' || lower.length > 1;
  return romanFirst ? [...romans, ...letters] : [...letters, ...romans];
}

const ROMAN: [string, number][] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

function romanNumber(text: string): number | null {
  let left = text;
  let number = 0;
  for (const [sign, value] of ROMAN) {
    for (let times = 0; times < 3 && left.startsWith(sign); times++) {
      left = left.slice(sign.length);
      number += value;
    }
  }
  return left === '' && number > 0 ? number : null;
}

const TYPES: Record<string, Counting['type']> = {
  decimal: '1',
  'decimal-leading-zero': '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  a: 'a',
  A: 'A',
  i: 'i',
  I: 'I',
};

/** How a numbered list of HTML counts, by its list-style-type or its type attribute. */
export function listType(name: string | null | undefined): Counting['type'] {
  return TYPES[name ?? ''] ?? '1';
}
