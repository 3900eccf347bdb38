import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import type { TFunction } from 'i18next';

import { uploadFile } from '#app/routes/studio/media/upload-file.ts';

import { tellPending } from './pending-pictures.ts';

/** A picture that stands in the text under a name of its own until the library has it. */
export type NewPicture = {
  /** As figures of the text name it. */
  file: string;
  /** Null where its bytes did not come along. */
  content: Blob | null;
};

export type QueueState = { count: number; done: number; failed: number };

/**
 * Takes the pictures of what was pasted into the library, one after another so that a slow line brings one at a time to
 * an end. Those that fail stay in the text as gaps.
 */
export class PictureQueue {
  private waiting: NewPicture[] = [];
  private state: QueueState = { count: 0, done: 0, failed: 0 };
  private running = false;

  constructor(
    private readonly t: TFunction<'studioEditor'>,
    private readonly onState: (state: QueueState) => void,
  ) {}

  get busy(): boolean {
    return this.running;
  }

  /** @param view whose text has figures with these names already */
  add(view: EditorView, pictures: NewPicture[]): void {
    if (pictures.length === 0 || view.isDestroyed) return;
    if (!this.running) this.state = { count: 0, done: 0, failed: 0 };
    const here = pictures.filter(({ content }) => content !== null);
    for (const { file, content } of pictures) if (!content) rename(view, file, null);
    const begin = here.flatMap(({ file }) =>
      placesOf(view.state.doc, file).map((position) => ({
        id: file,
        position,
        words: this.t('paste.waiting'),
      })),
    );
    tellPending(view, { begin });
    this.waiting.push(...here);
    this.tell({
      count: this.state.count + pictures.length,
      failed: this.state.failed + pictures.length - here.length,
    });
    if (!this.running) void this.run(view);
  }

  private async run(view: EditorView): Promise<void> {
    this.running = true;
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      const name = await this.upload(view, next);
      if (view.isDestroyed) return;
      tellPending(view, { end: { id: next.file } });
      rename(view, next.file, name);
      this.tell(name ? { done: this.state.done + 1 } : { failed: this.state.failed + 1 });
    }
    this.running = false;
    this.tell({});
  }

  /** @returns its name in the library; null where it has not got there */
  private async upload(view: EditorView, { file, content }: NewPicture): Promise<string | null> {
    if (!content) return null;
    const named = new File([content], file, { type: content.type });
    let told = -1;
    const onProgress = (sent: number, total: number) => {
      const percent = Math.floor((100 * sent) / Math.max(1, total));
      if (percent === told || view.isDestroyed) return;
      told = percent;
      tellPending(view, { progress: { id: file, words: this.t('paste.progress', { percent }) } });
    };
    return uploadFile(named, { onProgress }).then(
      (asset) => asset.name,
      () => null,
    );
  }

  private tell(change: Partial<QueueState>): void {
    this.state = { ...this.state, ...change };
    this.onState(this.state);
  }
}

/** Gives figures of one name another, or none. What others undo, this is not part of. */
function rename(view: EditorView, file: string, name: string | null): void {
  const { tr } = view.state;
  for (const position of placesOf(tr.doc, file)) tr.setNodeAttribute(position, 'file', name);
  if (tr.docChanged) view.dispatch(tr.setMeta('addToHistory', false));
}

function placesOf(document: Node, file: string): number[] {
  const places: number[] = [];
  document.descendants((node, position) => {
    if (node.type.name === 'figure' && node.attrs['file'] === file) places.push(position);
    return !node.isTextblock;
  });
  return places;
}
