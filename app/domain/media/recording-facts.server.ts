import { open } from 'node:fs/promises';

/** Reads bytes of a file or of memory. @returns fewer than asked for at the end */
export type ReadAt = (position: number, length: number) => Promise<Buffer>;

/** What a video or a piece of sound says of itself; null where it does not. */
export type RecordingFacts = {
  seconds: number | null;
  width: number | null;
  height: number | null;
};

export const NOTHING_SAID: RecordingFacts = { seconds: null, width: null, height: null };

/** Gives the work a reader of the source; a file is open only meanwhile. */
export async function reading<T>(
  source: Uint8Array | { path: string },
  work: (readAt: ReadAt) => Promise<T>,
): Promise<T> {
  if (source instanceof Uint8Array) {
    return work(async (position, length) =>
      Buffer.from(source.subarray(position, position + length)),
    );
  }
  const file = await open(source.path, 'r');
  try {
    return await work(async (position, length) => {
      const buffer = Buffer.alloc(length);
      const { bytesRead } = await file.read(buffer, 0, length, position);
      return buffer.subarray(0, bytesRead);
    });
  } finally {
    await file.close();
  }
}

/** How long WAV sound lasts, from its header. */
export async function wavFacts(readAt: ReadAt, size: number): Promise<RecordingFacts> {
  for (let at = 12, rate = 0, chunks = 0; at + 8 <= size && chunks < 100; chunks++) {
    const head = await readAt(at, 24);
    if (head.length < 8) break;
    const kind = head.toString('latin1', 0, 4);
    const length = head.readUInt32LE(4);
    if (kind === 'fmt ' && head.length >= 20) rate = head.readUInt32LE(16);
    if (kind === 'data' && rate > 0)
      return { ...NOTHING_SAID, seconds: Math.round(Math.min(length, size - at) / rate) };
    at += 8 + length + (length % 2);
  }
  return NOTHING_SAID;
}
