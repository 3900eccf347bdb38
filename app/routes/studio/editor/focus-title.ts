import type { Editor } from '@tiptap/core';

/** From the text of an accordion or a tab to the field of its title; false where the cursor is in neither. */
export function focusTitle({ state, view }: Editor): boolean {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if (!['accordion', 'tab'].includes($from.node(depth).type.name)) continue;
    const block = view.nodeDOM($from.before(depth));
    const title = block instanceof HTMLElement && block.querySelector<HTMLElement>('.desk-title');
    if (title) title.focus();
    return Boolean(title);
  }
  return false;
}
