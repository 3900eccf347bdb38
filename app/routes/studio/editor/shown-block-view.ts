import type { NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';

import { type DeskTools, isFormKind } from './desk-tools.ts';
import { element } from './element.ts';
import { bodyOf } from './shown-block-body.ts';

/** A block without text of its own, as the author sees it: what it shows, and the way to its form. */
export function shownBlockView(tools: DeskTools): NodeViewRenderer {
  return ({ node, view, getPos }) => {
    let shown: Node = node;
    const kind = node.type.name;
    const body = element('div', { class: 'desk-body' });
    const edit = element(
      'button',
      { type: 'button', class: 'desk-edit', tabindex: '-1' },
      tools.t(`edit.${kind}` as 'edit.figure'),
    );
    const dom = element(
      'div',
      { class: `desk-block desk-${kind}`, contenteditable: 'false' },
      body,
      edit,
    );
    const show = () => {
      dom.setAttribute('aria-label', tools.t(`blocks.${kind}.label` as 'blocks.figure.label'));
      body.replaceChildren(...bodyOf(shown, tools));
    };
    edit.addEventListener('click', () => {
      const position = getPos();
      if (position !== undefined && isFormKind(kind)) tools.ask({ kind, node: shown, position });
    });
    dom.addEventListener('dblclick', (event) => {
      if (!view.editable || (event.target as Element).closest('video, audio')) return;
      edit.click();
    });
    dom.setAttribute('role', 'group');
    show();
    return {
      dom,
      update(next) {
        if (next.type !== shown.type) return false;
        const changed = !next.sameMarkup(shown);
        shown = next;
        if (changed) show();
        return true;
      },
      stopEvent: (event) => (event.target as Element).closest('button, video, audio') !== null,
      ignoreMutation: () => true,
    };
  };
}
