import { extensionOf } from './file-name.ts';

/** What a browser may show in place: pictures, videos, sound and captions. They are inert where they are shown. */
const SHOWN: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  mp4: 'video/mp4',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  vtt: 'text/vtt; charset=utf-8',
};

/** What is only ever downloaded, under its proper name. */
const DOWNLOADED: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  zip: 'application/zip',
};

export type Serving = { mediaType: string; inline: boolean };

/** How a file of this name is served. Whatever is not known to be inert is a download of unknown bytes. */
export function servingOf(name: string): Serving {
  const extension = extensionOf(name);
  const shown = own(SHOWN, extension);
  if (shown) return { mediaType: shown, inline: true };
  return { mediaType: own(DOWNLOADED, extension) ?? 'application/octet-stream', inline: false };
}

function own(table: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
