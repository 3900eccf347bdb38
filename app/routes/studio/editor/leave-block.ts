import { type Command, TextSelection } from '@tiptap/pm/state';

/** Goes on below the outermost block the cursor is in: in the empty paragraph that follows, or in a new one. */
export const leaveBlock: Command = ({ doc, schema, selection, tr }, dispatch) => {
  const { $to } = selection;
  const after = $to.depth > 0 ? $to.after(1) : $to.pos;
  const next = doc.resolve(after).nodeAfter;
  const paragraph = schema.nodes['paragraph']?.createAndFill();
  if (!paragraph) return false;
  if (!dispatch) return true;
  if (next?.type !== paragraph.type || next.content.size > 0) tr.insert(after, paragraph);
  dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};
