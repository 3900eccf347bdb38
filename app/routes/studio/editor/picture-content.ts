import type { PastedPicture } from '#app/domain/catalogue/paste/pasted-block.ts';

/** The bytes of a picture that came with what was pasted; null where they stayed elsewhere. */
export function pictureContent({ source, kind }: PastedPicture): Blob | null {
  const parts = kind === 'here' ? /^data:(image\/[\w.+-]+)(;base64)?,/i.exec(source) : null;
  if (!parts) return null;
  const [head, type = '', coded] = parts;
  try {
    const text = source.slice(head.length);
    const bytes = coded ? atob(text) : decodeURIComponent(text);
    const content = new Uint8Array(bytes.length);
    for (let at = 0; at < bytes.length; at++) content[at] = bytes.charCodeAt(at);
    return new Blob([content], { type });
  } catch {
    return null;
  }
}
