import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** The position before the node that indexes of children lead to; null where there is none. */
export function positionAt(document: Node, path: readonly number[]): number | null {
  let node = document;
  let position = -1;
  for (const index of path) {
    if (index >= node.childCount) return null;
    position += 1;
    for (let before = 0; before < index; before++) position += node.child(before).nodeSize;
    node = node.child(index);
  }
  return position < 0 ? null : position;
}

/** Where a node stands now, if it is still the same one. */
export function positionOf(document: Node, node: Node, expected: number): number | null {
  if (document.nodeAt(expected) === node) return expected;
  let found: number | null = null;
  document.descendants((other, position) => {
    if (other === node) found = position;
    return found === null;
  });
  return found;
}

/** Selects the node at a position, or puts the cursor into its text, and shows it. */
export function goTo(view: EditorView, position: number): void {
  const { doc, tr } = view.state;
  const node = doc.nodeAt(position);
  if (!node) return;
  const selection =
    node.isAtom && !node.isText
      ? NodeSelection.create(doc, position)
      : TextSelection.near(doc.resolve(node.isText ? position : position + 1));
  view.dispatch(tr.setSelection(selection).scrollIntoView());
  view.focus();
}
