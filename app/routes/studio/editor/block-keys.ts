import { Extension } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';

import { type DeskTools, isFormKind } from './desk-tools.ts';
import { focusTitle } from './focus-title.ts';
import { leaveBlock } from './leave-block.ts';
import { moveBlock } from './move-block.ts';

/** Keys for blocks as a whole: to the form of the one that is selected, up or down among its neighbours, and on below it. */
export const BlockKeys = Extension.create<{ tools: DeskTools }>({
  name: 'blockKeys',
  // Before a line break, which would take the same key.
  priority: 200,
  addKeyboardShortcuts() {
    const { tools } = this.options;
    return {
      Enter: ({ editor }) => {
        const { selection } = editor.state;
        if (!(selection instanceof NodeSelection)) return false;
        const { node, from } = selection;
        if (!isFormKind(node.type.name)) return false;
        tools.ask({ kind: node.type.name, node, position: from });
        return true;
      },
      'Mod-k': ({ editor }) => {
        tools.ask({ kind: 'link', node: null, position: editor.state.selection.from });
        return true;
      },
      'Mod-Enter': ({ editor }) => leaveBlock(editor.state, editor.view.dispatch),
      'Alt-Shift-ArrowUp': ({ editor }) => moveBlock(editor.state, editor.view.dispatch, -1),
      'Alt-Shift-ArrowDown': ({ editor }) => moveBlock(editor.state, editor.view.dispatch, 1),
      // The title of an accordion or a tab stands above its first line.
      ArrowUp: ({ editor }) => {
        const { $from, empty } = editor.state.selection;
        const { depth } = $from;
        if (!empty || depth < 2 || $from.index(depth - 1) > 0 || !editor.view.endOfTextblock('up'))
          return false;
        if (!['accordion', 'tab'].includes($from.node(depth - 1).type.name)) return false;
        return focusTitle(editor);
      },
    };
  },
});
