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

/** The endings of a kind, or of all: `.png`, `.jpg`, …, as a file field wants them. */
export function endingsOf(kind?: MediaKind): string[] {
  return Object.keys(KINDS)
    .filter((ending) => kind === undefined || KINDS[ending] === kind)
    .map((ending) => `.${ending}`);
}
