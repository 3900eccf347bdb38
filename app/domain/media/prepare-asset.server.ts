import { readFile, stat } from 'node:fs/promises';

import { extensionOf } from '#app/domain/files/file-name.ts';
import { pictureSize } from '#app/domain/files/picture-size.server.ts';
import { decodeText } from '#app/platform/decode-text.ts';
import { DomainError } from '#app/platform/errors.ts';

import { readCaptions, writeCaptions } from './captions.ts';
import { cleanSvg } from './clean-svg.ts';
import { endingsOf, kindOf, largestOf, type MediaKind } from './media-kind.ts';
import { mp4Facts } from './mp4-facts.server.ts';
import { processPicture } from './process-picture.server.ts';
import { NOTHING_SAID, reading, type RecordingFacts, wavFacts } from './recording-facts.server.ts';
import { sniffContent } from './sniff-content.server.ts';
import { webmFacts } from './webm-facts.server.ts';

/** Content in memory, or in a file of this machine. */
export type Source = Uint8Array | { path: string };

/** A file checked and made into what the library keeps; nothing is written yet. */
export type PreparedAsset = RecordingFacts & {
  kind: MediaKind;
  /** In lower case; pictures become WebP, SubRip becomes WebVTT. */
  ending: string;
  source: Source;
  variants: { width: number; bytes: Uint8Array }[];
};

/**
 * Checks that a file is what its name says and makes of it what is kept: pictures upright, in sizes and without what
 * cameras write into them, drawings and captions written anew from what is harmless in them.
 * @throws DomainError saying what is wrong with it
 */
export async function prepareAsset(name: string, source: Source): Promise<PreparedAsset> {
  const kind = kindOf(name);
  if (!kind) throw new DomainError('invalid', 'fileKind', { kinds: endingsOf().join(', ') });
  const ending = extensionOf(name);
  const size = source instanceof Uint8Array ? source.length : (await stat(source.path)).size;
  if (size === 0) throw new DomainError('invalid', 'fileContent', { name: name.slice(-100) });
  refuseTooLarge(name, size);
  const same = { ...NOTHING_SAID, kind, ending, source, variants: [] };
  switch (kind) {
    case 'picture':
      return ending === 'svg' ? drawing(source) : picture(name, source);
    case 'captions':
      return captions(ending === 'srt' ? 'srt' : 'vtt', source);
    case 'video':
    case 'audio':
      return { ...same, ...(await recordingFacts(name, source, size)) };
    case 'document':
      await sniffContent(name, source);
      return same;
  }
}

/** @param limitMb what the setting allows, where it is asked */
export function refuseTooLarge(name: string, size: number, limitMb = Infinity): void {
  const max = Math.min(largestOf(name), limitMb);
  if (size > max * (1 << 20)) throw new DomainError('invalid', 'fileTooLarge', { max });
}

async function picture(name: string, source: Source): Promise<PreparedAsset> {
  const bytes = await bytesOf(source);
  const made = await processPicture(bytes, await sniffContent(name, bytes));
  const { width, height, variants } = made;
  return {
    ...{ ...NOTHING_SAID, kind: 'picture', ending: 'webp', source: made.bytes },
    ...{ width, height, variants },
  };
}

async function drawing(source: Source): Promise<PreparedAsset> {
  const clean = Buffer.from(cleanSvg(textOf(await bytesOf(source))));
  const size = pictureSize(clean, 'image/svg+xml') ?? { width: null, height: null };
  const kept = { kind: 'picture' as const, ending: 'svg', source: clean, variants: [] };
  return { ...kept, seconds: null, ...size };
}

async function captions(format: 'vtt' | 'srt', source: Source): Promise<PreparedAsset> {
  const cues = readCaptions(textOf(await bytesOf(source)), format);
  const clean = Buffer.from(writeCaptions(cues));
  const kept = { kind: 'captions' as const, ending: 'vtt', source: clean, variants: [] };
  return { ...kept, ...NOTHING_SAID };
}

async function recordingFacts(name: string, source: Source, size: number): Promise<RecordingFacts> {
  const type = await sniffContent(name, source);
  return reading(source, async (readAt) => {
    if (type === 'video/webm') return webmFacts(readAt);
    if (type === 'audio/wav') return wavFacts(readAt, size);
    if (!/mp4|m4v|m4a/.test(type)) return NOTHING_SAID;
    const facts = await mp4Facts(readAt, size);
    const wanted = extensionOf(name) === 'm4a' ? facts?.sounds : facts?.videos;
    // Sound called a video or the other way round, or without what a player needs to begin.
    if (!facts || !wanted || (extensionOf(name) === 'm4a' && facts.videos > 0))
      throw new DomainError('invalid', 'fileContent', { name: name.slice(-100) });
    const { seconds, width, height } = facts;
    return { seconds, width, height };
  });
}

async function bytesOf(source: Source): Promise<Uint8Array> {
  return source instanceof Uint8Array ? source : readFile(source.path);
}

function textOf(bytes: Uint8Array): string {
  return [...decodeText(bytes)].join('');
}
