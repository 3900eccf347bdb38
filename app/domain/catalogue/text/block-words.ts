import type { JSONContent } from '@tiptap/core';

/** A part of a document: of its top level, or of another block. */
export type Block = JSONContent;

/** What a block says, without its form; blocks inside it and forced breaks each begin a new line. */
export function blockText(block: Block): string {
  if (block.type === 'text') return block.text ?? '';
  if (block.type === 'hardBreak') return '\n';
  const children = block.content ?? [];
  const apart = children.some(({ content, attrs, type }) => type !== 'text' && (content ?? attrs));
  return children.map(blockText).join(apart ? '\n' : '');
}

/**
 * The sentences of a text, trimmed, in order. Few signs close a sentence: looking back over any number of them takes
 * minutes where a text is nothing but quotation marks.
 */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["'”’)]{0,4})\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** How much two blocks have in common, 0 to 1: the share of their words, those of their entries among them. */
export function likeness(one: Block, other: Block): number {
  if (one.type !== other.type) return 0;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.size === 0 && b.size === 0) return 1;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}

/** How many different words a block has. */
export function wordCount(block: Block): number {
  return wordsOf(block).size;
}

const known = new WeakMap<Block, Set<string>>();

function wordsOf(block: Block): Set<string> {
  const kept = known.get(block);
  if (kept) return kept;
  const words = new Set(
    [
      ...said(block)
        .toLowerCase()
        .matchAll(/[\p{L}\p{N}]+/gu),
    ].map(String),
  );
  known.set(block, words);
  return words;
}

function said(block: Block): string {
  const entries = Object.values((block.attrs ?? {}) as Record<string, unknown>).filter(
    (value) => typeof value === 'string',
  );
  return [block.text ?? '', ...entries, ...(block.content ?? []).map(said)].join(' ');
}
