import { alignBlocks } from './align-blocks.ts';
import { type Block, blockText } from './block-words.ts';
import type { LessonDocument } from './lesson-document.ts';

/** One block that is not in both texts as it is in the other. */
export type BlockChange = {
  kind: 'added' | 'removed' | 'changed';
  /** What the block is: `paragraph`, `table`, … */
  type: string;
  before: string;
  after: string;
};

/** What has become of a text, block by block, in the order of the later one. */
export function blockChanges(before: LessonDocument, after: LessonDocument): BlockChange[] {
  const blocks = before.content ?? [];
  const { kept, added } = alignBlocks(blocks, after.content ?? []);
  return [...added.keys()].flatMap((at) => [
    ...(added[at] ?? []).filter(saysSomething).map((block) => changeOf('added', null, block)),
    ...changeAt(blocks[at], kept[at] ?? null),
  ]);
}

function changeAt(before: Block | undefined, after: Block | null): BlockChange[] {
  if (!before || before === after) return [];
  if (after) return [changeOf('changed', before, after)];
  return saysSomething(before) ? [changeOf('removed', before, null)] : [];
}

function changeOf(
  kind: BlockChange['kind'],
  before: Block | null,
  after: Block | null,
): BlockChange {
  const type = (after ?? before)?.type ?? '';
  return { kind, type, before: saidBy(before), after: saidBy(after) };
}

/** An empty paragraph that comes or goes is no news. */
function saysSomething(block: Block): boolean {
  return block.type !== 'paragraph' || blockText(block).trim() !== '';
}

/** What a block without text shows is said by its entries. */
function saidBy(block: Block | null): string {
  if (!block) return '';
  const text = blockText(block).trim();
  if (text) return shortened(text);
  const entries = (block.attrs ?? {}) as Record<string, unknown>;
  const named = ['title', 'label', 'prompt', 'alt', 'file', 'src'].map((name) => entries[name]);
  return shortened(named.find((value): value is string => typeof value === 'string') ?? '');
}

const LONGEST = 400;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
