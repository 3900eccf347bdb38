import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';

import type { Asked } from './desk-tools.ts';
import { markAt, wordAt } from './mark-at.ts';
import { positionOf } from './node-place.ts';

type Entries = Record<string, unknown>;

/** What a form begins with: what is there already; a link or a word without any also asks for its text. */
export function entriesOf(
  editor: Editor,
  { kind, node }: Asked,
): { entries: Entries; isNew: boolean } {
  if (node) return { entries: { ...node.attrs }, isNew: false };
  if (kind !== 'link' && kind !== 'term') return { entries: {}, isNew: true };
  const known = markAt(editor.state, kind);
  if (known)
    return {
      entries: kind === 'link' ? { href: known.value } : { definition: known.value },
      isNew: false,
    };
  const { from, to } = wordAt(editor.state);
  return { entries: from === to ? { text: '' } : {}, isNew: true };
}

/** Writes what was entered into the text, at the place it was asked for. */
export function applyEntries(editor: Editor, asked: Asked, entries: Entries): void {
  if (asked.kind === 'link' || asked.kind === 'term') return applyMark(editor, asked.kind, entries);
  const { node } = asked;
  const position = node && positionOf(editor.state.doc, node, asked.position);
  if (node && position !== null) {
    const { tr } = editor.state;
    tr.setNodeMarkup(position, undefined, { ...node.attrs, ...entries });
    editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, position)));
    editor.commands.focus();
    return;
  }
  editor.chain().focus().insertContent({ type: asked.kind, attrs: entries }).run();
  leaveRoom(editor);
}

/** Behind a block at the very end there is a line to write on. */
function leaveRoom(editor: Editor): void {
  const { doc } = editor.state;
  if (doc.lastChild?.isTextblock) return;
  editor.chain().insertContentAt(doc.content.size, { type: 'paragraph' }).run();
}

function applyMark(editor: Editor, kind: 'link' | 'term', { text, ...attrs }: Entries): void {
  const chain = editor.chain().focus();
  if (typeof text === 'string') {
    chain.insertContent([{ type: 'text', text, marks: [{ type: kind, attrs }] }]).run();
    return;
  }
  const { from, to } = markAt(editor.state, kind) ?? wordAt(editor.state);
  chain.setTextSelection({ from, to }).setMark(kind, attrs).setTextSelection(to).run();
}

export function removeMark(editor: Editor, kind: 'link' | 'term'): void {
  const known = markAt(editor.state, kind);
  if (!known) return;
  editor.chain().focus().setTextSelection(known).unsetMark(kind).setTextSelection(known.to).run();
}
