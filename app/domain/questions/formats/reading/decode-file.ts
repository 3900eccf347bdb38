import { decodeText } from '#app/platform/decode-text.ts';

/**
 * The text of a file, whichever way it is written down: UTF-8, UTF-16 with or without its mark, Windows-1252. Lines
 * end with `\n`.
 * @returns null for what is no text
 */
export function decodeFile(bytes: Uint8Array): string | null {
  const utf16 = utf16Of(bytes);
  const text = utf16 ? new TextDecoder(utf16).decode(bytes) : [...decodeText(bytes)].join('');
  return text.includes('\0') ? null : text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function utf16Of([a, b, c, d]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // Files begin with letters of the alphabet: each has an empty half.
  if (a && b === 0 && c && d === 0) return 'utf-16le';
  return a === 0 && b && c === 0 && d ? 'utf-16be' : null;
}
