import { NOTHING_SAID, type ReadAt, type RecordingFacts } from './recording-facts.server.ts';

type Box = { kind: string; from: number; to: number };
/** What a player needs before the first picture: `tracks` counts pictures and sound apart. */
export type Mp4Facts = RecordingFacts & { videos: number; sounds: number };

const MOST_BOXES = 10_000;

/**
 * Walks the boxes of an MP4 file (ISO/IEC 14496-12) to its movie header.
 * @returns null where there is none: nothing that could be played
 */
export async function mp4Facts(readAt: ReadAt, size: number): Promise<Mp4Facts | null> {
  const walk = boxReader(readAt);
  const movie = (await walk({ kind: '', from: 0, to: size })).find(({ kind }) => kind === 'moov');
  if (!movie) return null;
  const facts: Mp4Facts = { ...NOTHING_SAID, videos: 0, sounds: 0 };
  for (const box of await walk(movie)) {
    if (box.kind === 'mvhd') facts.seconds = secondsOf(await readAt(box.from, 40));
    if (box.kind !== 'trak') continue;
    const parts = await walk(box);
    const media = parts.find(({ kind }) => kind === 'mdia');
    const handler = media && (await walk(media)).find(({ kind }) => kind === 'hdlr');
    const type = handler && (await readAt(handler.from, 12)).toString('latin1', 8, 12);
    if (type === 'soun') facts.sounds++;
    if (type !== 'vide') continue;
    facts.videos++;
    const header = parts.find(({ kind }) => kind === 'tkhd');
    if (header) Object.assign(facts, sizeOf(await readAt(header.to - 8, 8)));
  }
  return facts;
}

function boxReader(readAt: ReadAt): (within: Box) => Promise<Box[]> {
  let count = 0;
  return async ({ from, to }) => {
    const boxes: Box[] = [];
    for (let at = from; at + 8 <= to && count < MOST_BOXES; count++) {
      const head = await readAt(at, 16);
      if (head.length < 8) break;
      const short = head.readUInt32BE(0);
      const long = short === 1 && head.length === 16;
      const length = long ? Number(head.readBigUInt64BE(8)) : short === 0 ? to - at : short;
      const start = long ? 16 : 8;
      if (length < start || at + length > to) break;
      boxes.push({ kind: head.toString('latin1', 4, 8), from: at + start, to: at + length });
      at += length;
    }
    return boxes;
  };
}

/** Duration in units of a time scale; version 1 has 64-bit numbers. */
function secondsOf(header: Buffer): number | null {
  if (header.length < 32) return null;
  const isLong = header[0] === 1;
  const scale = header.readUInt32BE(isLong ? 20 : 12);
  const duration = isLong ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
  const seconds = scale > 0 ? duration / scale : 0;
  return seconds > 0 && seconds < 1_000_000 ? Math.round(seconds) : null;
}

/** The last eight bytes of a track header: width and height as 16.16 fixed point. */
function sizeOf(bytes: Buffer): { width: number; height: number } | null {
  if (bytes.length < 8) return null;
  const [width, height] = [bytes.readUInt32BE(0) >>> 16, bytes.readUInt32BE(4) >>> 16];
  return width > 0 && height > 0 ? { width, height } : null;
}
