export type Encoding = 'utf-8' | 'windows-1252';

/** Not text at all: told by the first bytes. */
export type ForeignFormat = 'spreadsheet' | 'utf-16';

const SLICE = 1 << 18;

/** A file that is not CSV text: a spreadsheet given a .csv name, or UTF-16. */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | null {
  const [a, b] = bytes;
  if ((a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf)) return 'spreadsheet';
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'utf-16';
  return null;
}

/** UTF-8 when every byte agrees, else Windows-1252, which any bytes are. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const slice of slices(bytes)) decoder.decode(slice, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/**
 * The text of a file, piece by piece, without byte order mark and with `\n` as the only line end.
 * @param onBytes told how many bytes each piece took
 */
export function* decodeText(
  bytes: Uint8Array,
  onBytes?: (count: number) => void,
): Generator<string> {
  const decode = encodingOf(bytes) === 'utf-8' ? utf8Decoder() : decodeWindows1252;
  let carriageReturn = '';
  for (const slice of slices(bytes)) {
    let text = carriageReturn + decode(slice);
    // The line feed of a CRLF may come with the next piece.
    carriageReturn = text.endsWith('\r') ? '\r' : '';
    if (carriageReturn) text = text.slice(0, -1);
    yield text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
    onBytes?.(slice.length);
  }
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE);
}

function utf8Decoder(): (slice: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8');
  return (slice) => decoder.decode(slice, { stream: true });
}

/** Where Windows-1252 differs from ISO 8859-1; Node's own decoder misses these. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows1252(slice: Uint8Array): string {
  let text = '';
  for (let at = 0; at < slice.length; at += 4096) {
    text += String.fromCharCode(...slice.subarray(at, at + 4096));
  }
  return text.replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c);
}
