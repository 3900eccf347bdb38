import type { JSONContent } from '@tiptap/core';
import { diff3Merge } from 'node-diff3';

import { blockKey } from './block-key.ts';
import { type Block, blockText, sentencesOf } from './block-words.ts';
import { affords, newEffort, stepsToCompare } from './effort.ts';

type Inline = JSONContent;

/**
 * The words of a paragraph that two have changed, merged; null where their changes touch, where a sentence that one
 * of them wrote would be changed by the other, or where it is so long that finding out would keep the editor waiting.
 */
export function mergeWords(base: Inline[], mine: Inline[], theirs: Inline[]): Inline[] | null {
  const pieces = new Map<string, Inline>();
  const keysOf = (inline: Inline[]) =>
    inline.flatMap(piecesOf).map((piece) => {
      const key = blockKey(piece);
      pieces.set(key, piece);
      return key;
    });
  const [own, common, other] = [keysOf(mine), keysOf(base), keysOf(theirs)];
  if (!affords(newEffort(), stepsToCompare(common, own) + stepsToCompare(common, other)))
    return null;
  const regions = diff3Merge(own, common, other, {
    excludeFalseConflicts: true,
  });
  if (regions.some(({ conflict }) => conflict)) return null;
  const merged = joined(regions.flatMap(({ ok }) => ok ?? []).map((key) => pieces.get(key)!));
  return keepsSentences(base, mine, merged) && keepsSentences(base, theirs, merged) ? merged : null;
}

/** Words and the gaps between them, each with its marks; what is no text stays whole. */
function piecesOf(inline: Inline): Inline[] {
  if (inline.type !== 'text') return [inline];
  const parts = inline.text?.match(/\s+|[^\s]+/g) ?? [];
  return parts.map((text) => ({ ...inline, text }));
}

function joined(pieces: Inline[]): Inline[] {
  const all: Inline[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.type === 'text' && last?.type === 'text' && sameForm(piece, last))
      all[all.length - 1] = { ...last, text: (last.text ?? '') + (piece.text ?? '') };
    else all.push(piece);
  }
  return all;
}

function sameForm(one: Inline, other: Inline): boolean {
  return blockKey({ ...one, text: '' }) === blockKey({ ...other, text: '' });
}

/** Whether the sentences that one has written anew are all there as written. */
function keepsSentences(base: Inline[], written: Inline[], merged: Inline[]): boolean {
  const [before, after] = [new Set(said(base)), new Set(said(merged))];
  return said(written).every((sentence) => before.has(sentence) || after.has(sentence));
}

function said(inline: Inline[]): string[] {
  return sentencesOf(blockText({ type: 'paragraph', content: inline } satisfies Block));
}
