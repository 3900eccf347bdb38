import { extensionOf } from '#app/domain/files/file-name.ts';
import { DomainError } from '#app/platform/errors.ts';

/** The types that the bytes of a file with this ending may turn out to be. */
const TYPES: Record<string, string[]> = {
  png: ['image/png'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  gif: ['image/gif'],
  webp: ['image/webp'],
  mp4: ['video/mp4', 'video/x-m4v'],
  webm: ['video/webm'],
  mp3: ['audio/mpeg'],
  m4a: ['audio/x-m4a', 'audio/mp4', 'video/mp4'],
  ogg: ['audio/ogg', 'audio/ogg; codecs=opus'],
  wav: ['audio/wav'],
  pdf: ['application/pdf'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  pptx: ['application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  odt: ['application/vnd.oasis.opendocument.text'],
  ods: ['application/vnd.oasis.opendocument.spreadsheet'],
  odp: ['application/vnd.oasis.opendocument.presentation'],
  zip: ['application/zip'],
};

/**
 * What the bytes of a file are, whatever it is called.
 * @returns the media type, one of those its ending promises
 * @throws DomainError `fileContent` where name and content disagree, or nothing known is in it
 */
export async function sniffContent(
  name: string,
  source: Uint8Array | { path: string },
): Promise<string> {
  const { fileTypeFromBuffer, fileTypeFromFile } = await import('file-type');
  const found = await (
    source instanceof Uint8Array ? fileTypeFromBuffer(source) : fileTypeFromFile(source.path)
  ).catch(() => undefined); // what breaks off in the middle is nothing known either
  if (found && TYPES[extensionOf(name)]?.includes(found.mime)) return found.mime;
  throw new DomainError('invalid', 'fileContent', { name: name.slice(-100) });
}
