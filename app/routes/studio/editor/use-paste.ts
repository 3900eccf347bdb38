import type { UseEditorOptions } from '@tiptap/react';
import type { EditorView } from '@tiptap/pm/view';
import type { TFunction } from 'i18next';
import { useState } from 'react';

import { cleanPastedHtml } from '#app/domain/catalogue/paste/clean-pasted-html.ts';
import { kindOf } from '#app/domain/media/media-kind.ts';

import { onlySafeLinks } from './only-safe-links.ts';
import { pictureContent } from './picture-content.ts';
import { type NewPicture, PictureQueue, type QueueState } from './picture-queue.ts';

export type Paste = ReturnType<typeof usePaste>;

/** What comes from elsewhere: cleaned of what lessons do not hold, its pictures on the way into the library. */
export function usePaste(t: TFunction<'studioEditor'>) {
  const [pictures, setPictures] = useState<QueueState | null>(null);
  const [queue] = useState(() => new PictureQueue(t, setPictures));
  const [editorProps] = useState(() => propsOf(queue));
  return { editorProps, pictures, busy: queue.busy, queue, dismiss: () => setPictures(null) };
}

function propsOf(queue: PictureQueue): NonNullable<UseEditorOptions['editorProps']> {
  const take = (view: EditorView, data: DataTransfer | null, position?: number): boolean => {
    const files = data && !hasText(data) ? picturesIn(data) : [];
    if (files.length > 0) insertPictures(view, queue, files, position);
    return files.length > 0;
  };
  return {
    transformPastedHTML(html, view) {
      const cleaned = cleanPastedHtml(html, unusedName());
      const expected = cleaned.pictures.map((picture): NewPicture => ({
        file: picture.file,
        content: pictureContent(picture),
      }));
      // They are in the text once the paste is through.
      setTimeout(() => queue.add(view, expected), 0);
      return cleaned.html;
    },
    transformPasted: (slice) => onlySafeLinks(slice),
    handlePaste: (view, event) => take(view, event.clipboardData),
    handleDrop(view, event, _slice, moved) {
      if (moved) return false;
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
      return take(view, event.dataTransfer, at);
    },
  };
}

/** Browsers offer a copied picture both as a file and as HTML around it. */
function hasText(data: DataTransfer): boolean {
  const html = data.getData('text/html');
  return data.getData('text/plain') !== '' || (html !== '' && !/^[^]*<img[^>]*>[^]*$/i.test(html));
}

function picturesIn(data: DataTransfer): File[] {
  return [...data.files].filter(
    ({ name, type }) => type.startsWith('image/') && kindOf(name) === 'picture',
  );
}

function insertPictures(view: EditorView, queue: PictureQueue, files: File[], position?: number) {
  const figure = view.state.schema.nodes['figure'];
  if (!figure) return;
  const made = files.map((content, at): NewPicture => ({
    file: `pasted-${unusedName()}-${at}.${content.name.split('.').at(-1)}`,
    content,
  }));
  const { tr } = view.state;
  let at = position ?? tr.selection.to;
  for (const { file } of made) {
    tr.insert(at, figure.create({ file }));
    at = tr.mapping.map(position ?? view.state.selection.to);
  }
  view.dispatch(tr.scrollIntoView());
  queue.add(view, made);
}

/** Letters and digits that no other paste is called by. */
function unusedName(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
}
