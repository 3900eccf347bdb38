import { setImmediate as turn } from 'node:timers/promises';

/** About ten milliseconds of work to compress. */
const PIECE = 128 * 1024;

/**
 * Many small texts as few large ones, with a turn for everything else that the process does after each: a long file
 * must not keep it from its signs of life.
 */
export async function* inPieces(texts: Iterable<string>): AsyncGenerator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
    await turn();
  }
  yield piece;
}
