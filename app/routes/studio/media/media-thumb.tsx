import { Captions, FileText, Film, type LucideIcon, Music } from 'lucide-react';

import type { LibraryFile } from '#app/domain/media/assets-by-name.server.ts';
import type { MediaKind } from '#app/domain/media/media-kind.ts';
import { variantName } from '#app/domain/media/picture-variant.ts';

const ICONS: Record<Exclude<MediaKind, 'picture'>, LucideIcon> = {
  video: Film,
  audio: Music,
  captions: Captions,
  document: FileText,
};

/** A picture in its smallest size, or the sign of its kind; the title beside it says what it is. */
export function MediaThumb({
  asset: { kind, name, variants },
}: {
  asset: Pick<LibraryFile, 'kind' | 'name' | 'variants'>;
}) {
  if (kind === 'picture') {
    const small = variants[0] ? variantName(name, variants[0].width) : name;
    return (
      <img
        src={`/studio/media/files/${small}`}
        alt=""
        loading="lazy"
        decoding="async"
        className="aspect-4/3 w-full bg-white object-contain"
      />
    );
  }
  const Icon = ICONS[kind];
  return (
    <span className="flex aspect-4/3 w-full items-center justify-center bg-sunken text-ink-soft">
      <Icon aria-hidden className="size-10" strokeWidth={1.5} />
    </span>
  );
}
