import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** A picture that is on its way into the library, and how far it is. */
type Change =
  | { begin: { id: string; position: number; words: string }[] }
  | { progress: { id: string; words: string } }
  | { end: { id: string } };

const key = new PluginKey<DecorationSet>('pendingPictures');

/** Knows where pictures stand that are still being uploaded, however the text around them is changed meanwhile. */
export const PendingPictures = Extension.create({
  name: 'pendingPictures',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(tr, pending) {
          const mapped = tr.docChanged ? pending.map(tr.mapping, tr.doc) : pending;
          const change = tr.getMeta(key) as Change | undefined;
          if (!change) return mapped;
          if ('begin' in change)
            return mapped.add(
              tr.doc,
              change.begin.map(({ id, position, words }) => shown(position, id, words)),
            );
          const id = 'end' in change ? change.end.id : change.progress.id;
          const known = found(mapped, id);
          const rest = mapped.remove(known);
          if ('end' in change) return rest;
          return rest.add(
            tr.doc,
            known.map(({ from }) => shown(from, id, change.progress.words)),
          );
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

export function tellPending(view: EditorView, change: Change): void {
  view.dispatch(view.state.tr.setMeta(key, change).setMeta('addToHistory', false));
}

/** Where a pending picture stands now; null once it was deleted. */
export function pendingPosition(view: EditorView, id: string): number | null {
  const pending = key.getState(view.state);
  const [one] = pending ? found(pending, id) : [];
  return one && view.state.doc.nodeAt(one.from)?.type.name === 'figure' ? one.from : null;
}

function shown(position: number, id: string, words: string): Decoration {
  return Decoration.node(
    position,
    position + 1,
    { class: 'desk-uploading', 'data-progress': words },
    { id },
  );
}

function found(pending: DecorationSet, id: string): Decoration[] {
  return pending.find(undefined, undefined, (spec) => (spec as { id?: string }).id === id);
}
