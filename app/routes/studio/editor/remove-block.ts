import type { ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';

type Dispatch = (tr: Transaction) => void;

const HOLDING = ['callout', 'accordion', 'tab', 'blockquote'];

/** Takes out what is selected as a whole, else the innermost block that holds others, else the one of the top level. */
export function removeBlock(state: EditorState, dispatch: Dispatch): void {
  const { selection, tr } = state;
  if (selection instanceof NodeSelection) {
    dispatch(tr.deleteSelection().scrollIntoView());
    return;
  }
  const { $from } = selection;
  const depth = onlyTab($from, holdingDepth($from) ?? 1);
  if ($from.depth === 0) return;
  tr.delete($from.before(depth), $from.after(depth));
  const near = tr.doc.resolve(Math.min($from.before(depth), tr.doc.content.size));
  dispatch(tr.setSelection(TextSelection.near(near, -1)).scrollIntoView());
}

/** Leaves what a holding block holds in its place, without the block. */
export function unwrapBlock(state: EditorState, dispatch: Dispatch): void {
  const { selection, tr } = state;
  const { $from } = selection;
  const depth = holdingDepth($from);
  if (depth === null) return;
  const outer = $from.node(depth).type.name === 'tab' ? depth - 1 : depth;
  const content = $from.node(depth).content;
  const whole = outer === depth || $from.node(outer).childCount === 1;
  if (!whole) return unwrapTab(state, dispatch, depth);
  tr.replaceWith($from.before(outer), $from.after(outer), content);
  dispatch(tr.scrollIntoView());
}

/** One of several tabs: what it holds comes to stand behind the rest. */
function unwrapTab({ selection, tr }: EditorState, dispatch: Dispatch, depth: number): void {
  const { $from } = selection;
  const { content } = $from.node(depth);
  tr.insert($from.after(depth - 1), content).delete($from.before(depth), $from.after(depth));
  dispatch(tr.scrollIntoView());
}

function holdingDepth($from: ResolvedPos): number | null {
  for (let depth = $from.depth; depth > 0; depth--)
    if (HOLDING.includes($from.node(depth).type.name)) return depth;
  return null;
}

/** Tabs without a tab are none: the last one takes them along. */
function onlyTab($from: ResolvedPos, depth: number): number {
  const alone = $from.node(depth).type.name === 'tab' && $from.node(depth - 1).childCount === 1;
  return alone ? depth - 1 : depth;
}
