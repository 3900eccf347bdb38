import type { LessonDocument } from '#app/domain/catalogue/lesson/lesson-document.ts';

import { alignBlocks } from './align-blocks.ts';
import { type Block, blockText } from './block-words.ts';
import { type Effort, newEffort } from './effort.ts';

/** One block that is not in both texts as it is in the other. */
export type BlockChange = {
  kind: 'added' | 'removed' | 'changed';
  /** What the block is: `paragraph`, `table`, … */
  type: string;
  before: string;
  after: string;
};

const LONGEST = 400;

/**
 * What has become of a text, block by block, in the order of the later one.
 * @param options.longest characters after which what a block says is cut
 * @param options.effort what finding it may cost, where there are more texts to compare
 */
export function blockChanges(
  before: LessonDocument,
  after: LessonDocument,
  { longest = LONGEST, effort = newEffort() }: { longest?: number; effort?: Effort } = {},
): BlockChange[] {
  return changedBlocks(before, after, effort).map(({ former, later }) => ({
    kind: !former ? 'added' : later ? 'changed' : 'removed',
    type: (later ?? former)?.type ?? '',
    before: shortened(saidBy(former), longest),
    after: shortened(saidBy(later), longest),
  }));
}

type Changed = { former: Block | null; later: Block | null };

function changedBlocks(before: LessonDocument, after: LessonDocument, effort: Effort): Changed[] {
  const blocks = before.content ?? [];
  const { kept, added } = alignBlocks(blocks, after.content ?? [], effort);
  return [...added.keys()].flatMap((at) => [
    ...(added[at] ?? []).filter(saysSomething).map((later) => ({ former: null, later })),
    ...changeAt(blocks[at], kept[at] ?? null),
  ]);
}

function changeAt(former: Block | undefined, later: Block | null): Changed[] {
  if (!former || former === later) return [];
  return later || saysSomething(former) ? [{ former, later }] : [];
}

/** An empty paragraph that comes or goes is no news. */
function saysSomething(block: Block): boolean {
  return block.type !== 'paragraph' || blockText(block).trim() !== '';
}

/** What a block without text shows is said by its entries. */
function saidBy(block: Block | null): string {
  if (!block) return '';
  const text = blockText(block).trim();
  if (text) return text;
  const entries = (block.attrs ?? {}) as Record<string, unknown>;
  const named = ['title', 'label', 'prompt', 'alt', 'file', 'src'].map((name) => entries[name]);
  return named.find((value): value is string => typeof value === 'string') ?? '';
}

function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
