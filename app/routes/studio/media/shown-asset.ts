import type { LibraryFile } from '#app/domain/media/assets-by-name.server.ts';
import type { MediaKind } from '#app/domain/media/media-kind.ts';
import type { Localised } from '#app/platform/i18n.ts';

/** A file of the library as browsers get it: for the editor, the picker and the upload client. */
export type ShownAsset = {
  id: string;
  /** What lessons refer to. */
  name: string;
  kind: MediaKind;
  title: string;
  alt: Partial<Localised>;
  width: number | null;
  height: number | null;
  seconds: number | null;
  size: number;
  /** Where those who use the library see it, by the name that texts refer to. */
  url: string;
  /** Of a video. */
  captions: { name: string; language: string }[];
};

export function shownAsset(asset: LibraryFile): ShownAsset {
  const { id, name, kind, title, alt, width, height, seconds, size, captions } = asset;
  const url = `/studio/media/files/${name}`;
  return { id, name, kind, title, alt, width, height, seconds, size, url, captions };
}
