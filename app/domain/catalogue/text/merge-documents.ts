import type { JSONContent } from '@tiptap/core';

import { alignBlocks } from './align-blocks.ts';
import { blockKey } from './block-key.ts';
import type { Block } from './block-words.ts';
import { mergeWords } from './merge-words.ts';

/** What two have made of the same place; an empty side has taken it out. */
export type MergeConflict = {
  /** How many blocks of the merged document stand before it. */
  place: number;
  mine: Block[];
  theirs: Block[];
};

export type Merged = {
  /** What could be merged, without the places of the conflicts. */
  document: JSONContent;
  conflicts: MergeConflict[];
};

/**
 * Merges two texts that were made from the same one: block by block, and word by word in paragraphs that both have
 * changed. Whatever cannot be merged without changing what one of them wrote is a conflict, so that nothing is lost.
 */
export function mergeDocuments(base: JSONContent, mine: JSONContent, theirs: JSONContent): Merged {
  const pieces = mergeBlocks(base.content ?? [], mine.content ?? [], theirs.content ?? []);
  const content: Block[] = [];
  const conflicts: MergeConflict[] = [];
  for (const piece of pieces) {
    if (isClash(piece)) conflicts.push({ place: content.length, ...piece });
    else content.push(piece);
  }
  return { document: { ...base, content }, conflicts };
}

export type Choice = 'mine' | 'theirs' | 'both';

/** The document with each conflict as somebody has decided it; one choice for each, in order. */
export function withChoices({ document, conflicts }: Merged, choices: Choice[]): JSONContent {
  const blocks = document.content ?? [];
  const content: Block[] = [];
  let from = 0;
  for (const [at, { place, mine, theirs }] of conflicts.entries()) {
    content.push(...blocks.slice(from, place));
    if (choices[at] !== 'theirs') content.push(...mine);
    if (choices[at] !== 'mine') content.push(...theirs);
    from = place;
  }
  content.push(...blocks.slice(from));
  return { ...document, content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

type Clash = { mine: Block[]; theirs: Block[] };
type Piece = Block | Clash;
const isClash = (piece: Piece): piece is Clash => 'mine' in piece;

function mergeBlocks(base: Block[], mine: Block[], theirs: Block[]): Piece[] {
  const a = alignBlocks(base, mine);
  const b = alignBlocks(base, theirs);
  const pieces: Piece[] = [];
  for (let at = 0; at <= base.length; at++) {
    pieces.push(...mergeAdded(a.added[at] ?? [], b.added[at] ?? []));
    const before = base[at];
    if (before) pieces.push(...mergeKept(before, a.kept[at] ?? null, b.kept[at] ?? null));
  }
  return pieces;
}

function mergeAdded(mine: Block[], theirs: Block[]): Piece[] {
  if (theirs.length === 0 || sameBlocks(mine, theirs)) return mine;
  if (mine.length === 0) return theirs;
  return [{ mine, theirs }];
}

function mergeKept(before: Block, mine: Block | null, theirs: Block | null): Piece[] {
  if (mine === before) return listed(theirs);
  if (theirs === before) return listed(mine);
  if (sameBlocks(listed(mine), listed(theirs))) return listed(mine);
  const merged = mine && theirs && mergeBlock(before, mine, theirs);
  return [merged ?? { mine: listed(mine), theirs: listed(theirs) }];
}

/** One block that both have changed; null where it cannot be merged. */
function mergeBlock(base: Block, mine: Block, theirs: Block): Block | null {
  if (base.type !== mine.type || base.type !== theirs.type) return null;
  const attrs = mergeAttributes(base.attrs ?? {}, mine.attrs ?? {}, theirs.attrs ?? {});
  if (!attrs) return null;
  const contents = [base.content ?? [], mine.content ?? [], theirs.content ?? []] as const;
  const content = contents.some(isText)
    ? mergeWords(...contents)
    : mergeInside(base.type, contents);
  if (!content) return null;
  return {
    type: base.type,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(content.length > 0 && { content }),
  };
}

function mergeAttributes(
  base: Record<string, unknown>,
  mine: Record<string, unknown>,
  theirs: Record<string, unknown>,
): Record<string, unknown> | null {
  const merged: Record<string, unknown> = {};
  for (const name of new Set([base, mine, theirs].flatMap(Object.keys))) {
    const [o, a, b] = [base, mine, theirs].map((attrs) => JSON.stringify(attrs[name] ?? null));
    if (a !== o && b !== o && a !== b) return null;
    merged[name] = (a === o ? theirs : mine)[name] ?? null;
  }
  return merged;
}

/** Blocks inside a block; they merge whole or not at all. */
function mergeInside(
  type: string | undefined,
  [base, mine, theirs]: readonly [Block[], Block[], Block[]],
): Block[] | null {
  if (type === 'table' && !sameColumns([...base, ...mine, ...theirs])) return null;
  const pieces = mergeBlocks(base, mine, theirs);
  if (pieces.length === 0 && base.length > 0) return null;
  return pieces.every((piece): piece is Block => !isClash(piece)) ? pieces : null;
}

/** Rows can be taken from both only where all are cut alike. */
function sameColumns(rows: Block[]): boolean {
  const cells = rows.flatMap(({ content }) => content ?? []);
  const spans = cells.some(
    ({ attrs }) => Number(attrs?.['colspan'] ?? 1) > 1 || Number(attrs?.['rowspan'] ?? 1) > 1,
  );
  return !spans && new Set(rows.map(({ content }) => content?.length ?? 0)).size <= 1;
}

function isText(content: Block[]): boolean {
  return content.some(({ type }) => type === 'text' || type === 'hardBreak');
}

function sameBlocks(one: Block[], other: Block[]): boolean {
  return (
    one.length === other.length &&
    one.every((block, at) => blockKey(block) === blockKey(other[at]!))
  );
}

function listed(block: Block | null): Block[] {
  return block ? [block] : [];
}
