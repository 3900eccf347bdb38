import { diffIndices } from 'node-diff3';

import { blockKey } from './block-key.ts';
import { type Block, likeness, wordCount } from './block-words.ts';
import { affords, type Effort, newEffort, stepsToCompare } from './effort.ts';

/** What has become of the blocks of a text in a later one. */
export type Alignment = {
  /** For each block of the earlier text: the very same, or as changed, or null where it was taken out. */
  kept: (Block | null)[];
  /** What was put before each block of the earlier text, and at last what was put behind all. */
  added: Block[][];
};

/**
 * Finds each block of `before` again in `after`: equal ones first, then between those the ones that are alike.
 * @param effort what that may cost; where it does not last, blocks count as taken out and put in
 */
export function alignBlocks(
  before: readonly Block[],
  after: readonly Block[],
  effort: Effort = newEffort(),
): Alignment {
  const kept: (Block | null)[] = before.map(() => null);
  const added: Block[][] = Array.from({ length: before.length + 1 }, () => []);
  const equal = equalPairs(before.map(blockKey), after.map(blockKey), effort);
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...equal, [before.length, after.length] as Pair]) {
    const alike = alikePairs(before.slice(i, nextI), after.slice(j, nextJ), effort);
    let put = j;
    for (const [ownI, ownJ] of alike) {
      added[i + ownI]?.push(...after.slice(put, j + ownJ));
      kept[i + ownI] = sameOr(before[i + ownI]!, after[j + ownJ]!);
      put = j + ownJ + 1;
    }
    added[nextI]?.push(...after.slice(put, nextJ));
    if (nextI < before.length) kept[nextI] = before[nextI] ?? null;
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return { kept, added };
}

function sameOr(before: Block, after: Block): Block {
  return blockKey(before) === blockKey(after) ? before : after;
}

type Pair = readonly [number, number];

/**
 * Places of equal keys, in order. What stands once on both sides cannot be mistaken and parts the rest, so that long
 * texts with many empty paragraphs take no longer than others.
 */
function equalPairs(a: readonly string[], b: readonly string[], effort: Effort): Pair[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  const room = Math.min(a.length, b.length) - start;
  while (end < room && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;

  const [innerA, innerB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const inner = pairsBetween(innerA, innerB, effort);
  return [
    ...Array.from({ length: start }, (_, at): Pair => [at, at]),
    ...inner.map(([i, j]): Pair => [i + start, j + start]),
    ...Array.from({ length: end }, (_, at): Pair => [a.length - end + at, b.length - end + at]),
  ];
}

function pairsBetween(a: readonly string[], b: readonly string[], effort: Effort): Pair[] {
  if (a.length === 0 || b.length === 0) return [];
  const anchors = increasing(uniquePairs(a, b));
  if (anchors.length === 0) return affords(effort, stepsToCompare(a, b)) ? longestPairs(a, b) : [];
  const found: Pair[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of anchors) {
    const between = equalPairs(a.slice(i, nextI), b.slice(j, nextJ), effort);
    for (const [ownI, ownJ] of between) found.push([i + ownI, j + ownJ]);
    found.push([nextI, nextJ]);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  for (const [ownI, ownJ] of equalPairs(a.slice(i), b.slice(j), effort))
    found.push([i + ownI, j + ownJ]);
  return found;
}

function uniquePairs(a: readonly string[], b: readonly string[]): Pair[] {
  const onceInB = places(b);
  return [...places(a)].flatMap(([key, i]): Pair[] => {
    const j = onceInB.get(key);
    return i === null || j === null || j === undefined ? [] : [[i, j]];
  });
}

/** Where each key stands; null for one that stands more than once. In order of the first. */
function places(keys: readonly string[]): Map<string, number | null> {
  const found = new Map<string, number | null>();
  for (const [at, key] of keys.entries()) found.set(key, found.has(key) ? null : at);
  return found;
}

/** The longest part of the pairs whose second places also rise. */
function increasing(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = []; // by length of a chain: the pair with the smallest second place that ends one
  const before: number[] = [];
  for (const [at, [, j]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < j) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = at;
  }
  const chain: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(pairs[at]!);
  return chain.reverse();
}

function longestPairs(a: readonly string[], b: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const { buffer1, buffer2 } of diffIndices([...a], [...b])) {
    while (i < buffer1[0]) pairs.push([i++, j++]);
    [i, j] = [buffer1[0] + buffer1[1], buffer2[0] + buffer2[1]];
  }
  while (i < a.length) pairs.push([i++, j++]);
  return pairs;
}

/** Blocks that have no equal but say nearly the same; where as many of the same kinds are left, each is the other. */
function alikePairs(a: readonly Block[], b: readonly Block[], effort: Effort): Pair[] {
  if (a.length === 0 || b.length === 0) return [];
  if (sameKinds(a, b) && a.length <= 3) return a.map((_, at): Pair => [at, at]);
  if (a.length * b.length > MOST_ALIKE || !affords(effort, stepsToLiken(a, b))) return [];
  return bestPairs(a.map((one) => b.map((other) => likeness(one, other))));
}

/** Of pairs that are held against each other: between texts of which nothing is the same there is little to find. */
const MOST_ALIKE = 25_000;
/** To look for a word in another block. */
const LOOK = 30;

function stepsToLiken(a: readonly Block[], b: readonly Block[]): number {
  return LOOK * b.length * a.reduce((sum, block) => sum + 1 + wordCount(block), 0);
}

function sameKinds(a: readonly Block[], b: readonly Block[]): boolean {
  return a.length === b.length && a.every(({ type }, at) => type === b[at]?.type);
}

/** Below this, two blocks are different ones rather than one that was rewritten. */
const ALIKE = 0.35;

/** The pairs in order whose likeness together is the greatest. */
function bestPairs(likenesses: number[][]): Pair[] {
  const [rows, columns] = [likenesses.length, likenesses[0]?.length ?? 0];
  const sums = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      sums[i]![j] = Math.max(sums[i + 1]![j]!, sums[i]![j + 1]!, paired(i, j));
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < rows && j < columns) {
    if (paired(i, j) > 0 && sums[i]![j] === paired(i, j)) pairs.push([i++, j++]);
    else if (sums[i]![j] === sums[i + 1]![j]) i++;
    else j++;
  }
  return pairs;

  function paired(i: number, j: number): number {
    const like = likenesses[i]![j]!;
    return like < ALIKE ? 0 : like + sums[i + 1]![j + 1]!;
  }
}
