import type { JSONContent } from '@tiptap/core';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';

import { alignBlocks } from '#app/domain/catalogue/text/align-blocks.ts';

import { blocksOf } from './block-json.ts';

/** Marks a change that did not come from the author's hands. */
export const SHOWN = 'shownDocument';

/**
 * Puts another document in the place of the one on the page. Only blocks that differ are touched, so that cursor and
 * scroll stay where they are, and undoing takes back what the author did, not what others wrote.
 */
export function showDocument(view: EditorView, document: JSONContent): void {
  const { state } = view;
  const wanted = state.schema.nodeFromJSON(document);
  const { tr } = state;
  for (const { from, to, blocks } of replacements(state.doc, wanted).reverse())
    tr.replace(from, to, new Slice(Fragment.from(blocks), 0, 0));
  if (!tr.docChanged) return;
  view.dispatch(tr.setMeta('addToHistory', false).setMeta(SHOWN, true));
}

type Replacement = { from: number; to: number; blocks: Node[] };

/** Where the first document is not the second, in order. */
function replacements(shown: Node, wanted: Node): Replacement[] {
  const before = blocksOf(shown);
  const after = wanted.children.map((block) => block.toJSON() as JSONContent);
  const nodeOf = new Map(after.map((json, at) => [json, wanted.child(at)]));
  const { kept, added } = alignBlocks(before, after);
  const found: Replacement[] = [];
  const put = (from: number, to: number, blocks: JSONContent[]) => {
    const nodes = blocks.map((json) => nodeOf.get(json)!);
    const last = found.at(-1);
    if (last?.to === from) {
      last.to = to;
      last.blocks.push(...nodes);
    } else found.push({ from, to, blocks: nodes });
  };
  let position = 0;
  for (let at = 0; at <= before.length; at++) {
    const news = added[at] ?? [];
    if (news.length > 0) put(position, position, news);
    const old = before[at];
    if (!old) break;
    const end = position + shown.child(at).nodeSize;
    const now = kept[at] ?? null;
    if (now !== old) put(position, end, now ? [now] : []);
    position = end;
  }
  return found;
}
