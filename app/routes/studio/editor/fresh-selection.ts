import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Browsers tell where the cursor is a little later than they put it there. Whoever clicks and types at once, on a slow
 * machine, must not write where the cursor was before, or over what was selected: every key looks first.
 */
export const FreshSelection = Extension.create({
  name: 'freshSelection',
  priority: 1000,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown(view) {
            if (!view.composing) observerOf(view)?.flush?.();
            return false;
          },
        },
      },
    }),
  ],
});

/** What the view watches the page with; it is not part of what ProseMirror promises. */
function observerOf(view: EditorView): { flush?: () => void } | undefined {
  return (view as unknown as { domObserver?: { flush?: () => void } }).domObserver;
}
