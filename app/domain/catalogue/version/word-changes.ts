import { diffIndices } from 'node-diff3';

import {
  affords,
  type Effort,
  newEffort,
  stepsToCompare,
} from '#app/domain/catalogue/text/effort.ts';

/** A piece of a text: in both, only in the later one, or only in the former. */
export type WordPiece = { kind: 'same' | 'added' | 'removed'; text: string };

/** Words of what is the same that are left standing at each side of a change. */
const AROUND = 12;
/** Past this (words) finding what changed takes too long: both are shown whole. */
const LONGEST = 6_000;

/**
 * What has become of a text, word by word; long stretches of what is the same are cut. One piece or none for what is
 * the same in both.
 * @param effort what that may cost; where it does not last, both are shown whole
 */
export function wordChanges(
  before: string,
  after: string,
  effort: Effort = newEffort(),
): WordPiece[] {
  const [former, later] = [wordsOf(before), wordsOf(after)];
  if (former.length + later.length > LONGEST) return whole(before, after);
  if (!affords(effort, stepsToCompare(former, later))) return whole(before, after);
  const pieces: WordPiece[] = [];
  const add = (kind: WordPiece['kind'], words: string[]) => {
    if (words.length > 0) pieces.push({ kind, text: words.join('') });
  };
  let at = 0;
  for (const { buffer1, buffer2 } of diffIndices(former, later)) {
    const [from, count] = buffer2;
    add('same', later.slice(at, from));
    add('removed', former.slice(buffer1[0], buffer1[0] + buffer1[1]));
    add('added', later.slice(from, from + count));
    at = from + count;
  }
  add('same', later.slice(at));
  return pieces.map((piece, place) =>
    piece.kind === 'same'
      ? { ...piece, text: cut(piece.text, place > 0, place < pieces.length - 1) }
      : piece,
  );
}

/** Words with the blanks behind them. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|^\s+/g) ?? [];
}

function whole(before: string, after: string): WordPiece[] {
  if (before === after) return [{ kind: 'same', text: after }];
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

/** What is the same, without its middle; at the ends of the text only what stands beside a change. */
function cut(text: string, changeBefore: boolean, changeAfter: boolean): string {
  const words = wordsOf(text);
  const [left, right] = [changeBefore ? AROUND : 0, changeAfter ? AROUND : 0];
  if (words.length <= left + right + AROUND) return text;
  const [head, tail] = [words.slice(0, left), right > 0 ? words.slice(-right) : []];
  return `${head.join('')}… ${tail.join('')}`;
}
