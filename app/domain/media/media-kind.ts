import { extensionOf } from '#app/domain/files/file-name.ts';
import type { MediaKind } from '#prisma/generated/enums.ts';

export type { MediaKind };

/** What the library takes, by the ending of the file's name. */
const KINDS: Record<string, MediaKind> = {
  svg: 'picture',
  png: 'picture',
  jpg: 'picture',
  jpeg: 'picture',
  gif: 'picture',
  webp: 'picture',
  mp4: 'video',
  webm: 'video',
  mp3: 'audio',
  m4a: 'audio',
  ogg: 'audio',
  wav: 'audio',
  vtt: 'captions',
  srt: 'captions',
  pdf: 'document',
  docx: 'document',
  xlsx: 'document',
  pptx: 'document',
  odt: 'document',
  ods: 'document',
  odp: 'document',
  zip: 'document',
};

export const mediaKinds = ['picture', 'video', 'audio', 'captions', 'document'] as const;

/** @returns null for what the library does not take */
export function kindOf(name: string): MediaKind | null {
  if (!name.includes('.')) return null;
  const ending = extensionOf(name);
  return Object.hasOwn(KINDS, ending) ? (KINDS[ending] ?? null) : null;
}

const LARGEST_MB: Record<string, number> = { svg: 2, vtt: 2, srt: 2, wav: 200 };
const LARGEST_PICTURE_MB = 30;

/** The largest (MB) of what is read into memory or is meant to be small; all else ends at the setting. */
export function largestOf(name: string): number {
  const largest = LARGEST_MB[extensionOf(name)];
  return largest ?? (kindOf(name) === 'picture' ? LARGEST_PICTURE_MB : Infinity);
}

/** The endings of a kind, or of all: `.png`, `.jpg`, …, as a file field wants them. */
export function endingsOf(kind?: MediaKind): string[] {
  return Object.keys(KINDS)
    .filter((ending) => kind === undefined || KINDS[ending] === kind)
    .map((ending) => `.${ending}`);
}
