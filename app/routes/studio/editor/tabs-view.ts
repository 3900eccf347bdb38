import type { NodeViewRenderer } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

import type { DeskTools } from './desk-tools.ts';
import { element } from './element.ts';

/** Tabs stand one below the other while they are written, so that all can be seen; a button adds one. */
export function tabsView(tools: DeskTools): NodeViewRenderer {
  return ({ node, view, getPos }) => {
    let size = node.nodeSize;
    const add = element('button', { type: 'button', class: 'desk-add' }, tools.t('holding.addTab'));
    const content = element('div', { class: 'desk-content' });
    const dom = element(
      'div',
      { class: 'desk-holding desk-tabs' },
      content,
      element('div', { class: 'desk-foot', contenteditable: 'false' }, add),
    );
    add.addEventListener('click', () => {
      const position = getPos();
      const tab = view.state.schema.nodes['tab']?.createAndFill();
      if (position === undefined || !tab) return;
      const end = position + size - 1;
      const { tr } = view.state;
      tr.insert(end, tab).setSelection(TextSelection.near(tr.doc.resolve(end + 2)));
      view.dispatch(tr.scrollIntoView());
      view.focus();
    });
    return {
      dom,
      contentDOM: content,
      update(next) {
        if (next.type.name !== 'tabs') return false;
        size = next.nodeSize;
        return true;
      },
      stopEvent: (event) => (event.target as Element).closest('.desk-foot') !== null,
      ignoreMutation: (mutation) =>
        mutation.type !== 'selection' && !content.contains(mutation.target),
    };
  };
}
