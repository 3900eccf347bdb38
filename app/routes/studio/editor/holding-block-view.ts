import type { NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';

import type { DeskTools } from './desk-tools.ts';
import { element } from './element.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** A block that holds others, below a field for its one entry: a title, or the kind of a callout. */
export function holdingBlockView(
  tools: DeskTools,
  { entry, field }: { entry: 'title' | 'kind'; field: (t: DeskTools['t']) => Field },
): NodeViewRenderer {
  return ({ node, view, getPos }) => {
    let shown: Node = node;
    const kind = node.type.name;
    const control = field(tools.t);
    const label = tools.t(`blocks.${kind}.label` as 'blocks.accordion.label');
    const head = element(
      'label',
      { class: 'desk-head', contenteditable: 'false' },
      element('span', { class: 'desk-head-label' }, label),
      control,
    );
    const content = element('div', { class: 'desk-content' });
    const dom = element('div', { class: `desk-holding desk-${kind}` }, head, content);

    const show = () => {
      const value = String(shown.attrs[entry] ?? '');
      if (control.value !== value) control.value = value;
      if (entry === 'kind') dom.dataset['kind'] = value;
    };
    control.addEventListener('input', () => {
      const position = getPos();
      if (position === undefined) return;
      const value = control.value || null;
      view.dispatch(view.state.tr.setNodeAttribute(position, entry, value));
    });
    control.addEventListener('keydown', (event) => {
      const position = getPos();
      const leaves =
        (event as KeyboardEvent).key === 'Enter' || (event as KeyboardEvent).key === 'ArrowDown';
      if (!leaves || position === undefined || control instanceof HTMLSelectElement) return;
      event.preventDefault();
      const inside = TextSelection.near(view.state.doc.resolve(position + 1));
      view.dispatch(view.state.tr.setSelection(inside).scrollIntoView());
      view.focus();
    });
    show();
    return {
      dom,
      contentDOM: content,
      update(next) {
        if (next.type !== shown.type) return false;
        shown = next;
        show();
        return true;
      },
      stopEvent: (event) => head.contains(event.target as HTMLElement),
      ignoreMutation: (mutation) =>
        mutation.type !== 'selection' && !content.contains(mutation.target),
    };
  };
}

/** The words before it name it, as they are seen; what is to be written stands in the empty field. */
export const titleField = (longest: number) => (t: DeskTools['t']) =>
  element('input', {
    type: 'text',
    class: 'desk-title',
    maxlength: String(longest),
    placeholder: t('holding.title'),
  });

export function calloutField(t: DeskTools['t']): HTMLSelectElement {
  const kinds = (['note', 'tip', 'warning'] as const).map((kind) =>
    element('option', { value: kind }, t(`holding.callout.${kind}`)),
  );
  return element('select', { class: 'desk-kind' }, ...kinds);
}
