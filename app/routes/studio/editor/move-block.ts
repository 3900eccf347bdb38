import { Fragment } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';

/**
 * Changes places with the neighbour of the block the selection is in: of an item among items, of anything else among
 * the blocks around it.
 * @returns whether there is such a neighbour
 */
export function moveBlock(
  state: EditorState,
  dispatch: ((tr: Transaction) => void) | undefined,
  by: -1 | 1,
): boolean {
  const place = movedPlace(state);
  const { doc, selection } = state;
  const $block = doc.resolve(place);
  const { parent } = $block;
  const index = $block.index();
  const neighbour = parent.maybeChild(index + by);
  const block = parent.maybeChild(index);
  if (!neighbour || !block) return false;
  if (!dispatch) return true;
  const [first, second] = by === 1 ? [block, neighbour] : [neighbour, block];
  const start = by === 1 ? place : place - neighbour.nodeSize;
  const tr = state.tr.replaceWith(
    start,
    start + first.nodeSize + second.nodeSize,
    Fragment.from([second, first]),
  );
  const offset = by === 1 ? neighbour.nodeSize : -neighbour.nodeSize;
  const moved =
    selection instanceof NodeSelection
      ? NodeSelection.create(tr.doc, selection.from + offset)
      : TextSelection.create(tr.doc, selection.anchor + offset, selection.head + offset);
  dispatch(tr.setSelection(moved).scrollIntoView());
  return true;
}

const MOVED_INSIDE = ['listItem', 'tab'];

/** The position before the block that is moved: the innermost item of a list or of tabs, else of the top level. */
function movedPlace({ selection }: EditorState): number {
  const { $from } = selection;
  if (selection instanceof NodeSelection) return selection.from;
  for (let depth = $from.depth; depth > 1; depth--)
    if (MOVED_INSIDE.includes($from.node(depth).type.name)) return $from.before(depth);
  return $from.depth > 0 ? $from.before(1) : 0;
}
