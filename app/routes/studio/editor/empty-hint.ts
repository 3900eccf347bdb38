import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Says in a text without a word how to begin. */
export const EmptyHint = Extension.create<{ hint: string }>({
  name: 'emptyHint',
  addProseMirrorPlugins() {
    const { hint } = this.options;
    return [
      new Plugin({
        props: {
          decorations({ doc }) {
            const only = doc.firstChild;
            if (doc.childCount !== 1 || only?.type.name !== 'paragraph' || only.content.size > 0)
              return null;
            const shown = { class: 'desk-empty', 'data-hint': hint };
            return DecorationSet.create(doc, [Decoration.node(0, only.nodeSize, shown)]);
          },
        },
      }),
    ];
  },
});
