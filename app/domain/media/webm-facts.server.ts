import { NOTHING_SAID, type ReadAt, type RecordingFacts } from './recording-facts.server.ts';

const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const TIME_SCALE = 0x2ad7b1;
const DURATION = 0x4489;
const TRACKS = 0x1654ae6b;
const TRACK = 0xae;
const VIDEO = 0xe0;
const WIDTH = 0xb0;
const HEIGHT = 0xba;
const CONTAINERS = [SEGMENT, INFO, TRACKS, TRACK, VIDEO];

/** Duration and size stand before the first cluster: this much (bytes) of the file is looked at. */
const LOOKED_AT = 1 << 20;

/** What a WebM file (EBML) says in its beginning. */
export async function webmFacts(readAt: ReadAt): Promise<RecordingFacts> {
  const bytes = await readAt(0, LOOKED_AT);
  const facts = { ...NOTHING_SAID };
  let scale = 1_000_000; // nanoseconds
  let duration = 0;
  for (const { id, from, to } of elements(bytes)) {
    const value = bytes.subarray(from, to);
    if (id === TIME_SCALE) scale = numberOf(value);
    else if (id === DURATION) duration = floatOf(value);
    else if (id === WIDTH) facts.width = sideOf(value);
    else if (id === HEIGHT) facts.height = sideOf(value);
  }
  const seconds = Math.round((duration * scale) / 1e9);
  return { ...facts, seconds: seconds > 0 && seconds < 1_000_000 ? seconds : null };
}

/** Every element in order; containers are entered, all others stepped over. */
function* elements(bytes: Buffer): Generator<{ id: number; from: number; to: number }> {
  for (let at = 0; at < bytes.length;) {
    const id = variable(bytes, at, true);
    const size = id && variable(bytes, at + id.length, false);
    if (!id || !size) return;
    const from = at + id.length + size.length;
    yield { id: id.value, from, to: Math.min(bytes.length, from + size.value) };
    at = CONTAINERS.includes(id.value) ? from : from + size.value;
  }
}

/** A number whose first byte says how long it is; ids keep that mark. */
function variable(bytes: Buffer, at: number, keepMark: boolean) {
  const first = bytes[at];
  if (!first) return null;
  const length = Math.clz32(first) - 23;
  if (at + length > bytes.length || (keepMark && length > 4)) return null;
  let value = keepMark ? first : first & (0xff >> length);
  for (let i = 1; i < length; i++) value = value * 256 + (bytes[at + i] ?? 0);
  return { value, length };
}

/** Pixels; the file may claim any number. */
function sideOf(value: Buffer): number | null {
  const side = numberOf(value);
  return side > 0 && side <= 100_000 ? side : null;
}

function numberOf(value: Buffer): number {
  return value.length > 0 && value.length <= 6 ? value.readUIntBE(0, value.length) : 0;
}

function floatOf(value: Buffer): number {
  if (value.length === 4) return value.readFloatBE(0);
  return value.length === 8 ? value.readDoubleBE(0) : 0;
}
