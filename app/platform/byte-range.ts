/** First and last byte, both included. */
export type ByteRange = { start: number; end: number };

/**
 * The one range of bytes that a request asks for (RFC 9110). Several at once, or a range of an older content, are
 * answered with the whole.
 * @param ifRange the condition: the range counts only for this content
 * @returns null for the whole, `beyond` where nothing is there
 */
export function rangeOf(
  asked: { range: string | null; ifRange: string | null },
  etag: string,
  size: number,
): ByteRange | 'beyond' | null {
  if (asked.ifRange !== null && asked.ifRange !== etag) return null;
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked.range ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '') {
    const length = Number(last);
    return length === 0 ? 'beyond' : { start: Math.max(0, size - length), end: size - 1 };
  }
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return null;
  return start >= size ? 'beyond' : { start, end };
}

/** Whether an `If-None-Match` header names this content. */
export function isKnown(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
