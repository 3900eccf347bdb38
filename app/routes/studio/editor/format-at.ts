import { redoDepth, undoDepth } from '@tiptap/pm/history';
import { type EditorState, NodeSelection } from '@tiptap/pm/state';

/** What the selection stands in: all that the tools need to know, cheap enough to ask for at every key. */
export type Format = {
  /** Kinds of the blocks around the cursor, the innermost first. */
  inside: string[];
  /** Of the heading the cursor is in; 0 for none. */
  level: number;
  marks: string[];
  /** The kind of block that is selected as a whole. */
  selected: string | null;
  empty: boolean;
  canUndo: boolean;
  canRedo: boolean;
};

export function formatAt(state: EditorState): Format {
  const { selection } = state;
  const { $from, $to, empty } = selection;
  const inside: string[] = [];
  for (let depth = $from.depth; depth > 0; depth--) inside.push($from.node(depth).type.name);
  const selected = selection instanceof NodeSelection ? selection.node.type.name : null;
  const { parent } = $from;
  const marks = state.storedMarks ?? (empty ? $from.marks() : ($from.marksAcross($to) ?? []));
  return {
    inside,
    level: parent.type.name === 'heading' ? Number(parent.attrs['level']) : 0,
    marks: marks.map(({ type }) => type.name),
    selected,
    empty,
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
  };
}

export function sameFormat(one: Format, other: Format | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
