import { getMarkRange } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';

/** A link or an explained word. */
export type MarkAt = { kind: 'link' | 'term'; value: string; from: number; to: number };

const VALUES = { link: 'href', term: 'definition' } as const;

/** The link or explained word that the selection is in. */
export function markAt(state: EditorState, only?: MarkAt['kind']): MarkAt | null {
  const { $from, to } = state.selection;
  for (const kind of ['link', 'term'] as const) {
    const type = state.schema.marks[kind];
    const range = (only ?? kind) === kind && type && getMarkRange($from, type);
    if (!range || to > range.to) continue;
    const mark = state.doc.nodeAt(range.from)?.marks.find((one) => one.type === type);
    const value: unknown = mark?.attrs[VALUES[kind]];
    return { kind, value: typeof value === 'string' ? value : '', ...range };
  }
  return null;
}

/** What a new link or explanation is to be about: what is selected, else the word at the cursor. */
export function wordAt(state: EditorState): { from: number; to: number } {
  const { $from, from, to, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) return { from, to };
  const text = $from.parent.textBetween(0, $from.parent.content.size, undefined, '\ufffc');
  const at = $from.parentOffset;
  const before = /[\p{L}\p{N}’'-]*$/u.exec(text.slice(0, at))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}’'-]*/u.exec(text.slice(at))?.[0].length ?? 0;
  return { from: from - before, to: to + after };
}
