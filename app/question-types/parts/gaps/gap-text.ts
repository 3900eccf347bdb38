import type { Localised } from '#app/platform/i18n.ts';

/**
 * A text with gaps: `[[1]]`, `[[2]]` … stand for them, numbered 1 to 99. `\[[1]]` is written where the brackets
 * themselves are meant, and `\\` before a gap is one backslash. Whatever else stands in brackets is text.
 */
export type GapPiece = { text: string } | { gap: number };

/** A gap in its place, counted from 1 in the order of reading. */
export type PlacedPiece = { text: string } | { gap: number; at: number };

export const HIGHEST_GAP = 99;

const GAP = /(\\*)\[\[ *([1-9]\d?) *\]\]/g;

/** The text and its gaps, in order. No piece of text is empty. */
export function piecesOf(text: string): GapPiece[] {
  const pieces: GapPiece[] = [];
  let said = '';
  let done = 0;
  for (const found of text.matchAll(GAP)) {
    const [all, backslashes = '', number] = found;
    said += text.slice(done, found.index) + '\\'.repeat(Math.floor(backslashes.length / 2));
    done = found.index + all.length;
    if (backslashes.length % 2 === 1) {
      said += all.slice(backslashes.length);
      continue;
    }
    if (said !== '') pieces.push({ text: said });
    pieces.push({ gap: Number(number) });
    said = '';
  }
  said += text.slice(done);
  return said === '' ? pieces : [...pieces, { text: said }];
}

/** The numbers of the gaps of a text in order, as often as they stand there. */
export function gapsIn(text: string): number[] {
  return piecesOf(text).flatMap((piece) => ('gap' in piece ? [piece.gap] : []));
}

/** The gaps that stand in a text in any of its languages, each once, by number. */
export function gapNumbers({ id, en }: Localised): number[] {
  return [...new Set([...gapsIn(id), ...gapsIn(en)])].sort((a, b) => a - b);
}

/**
 * The text with the gaps that can be filled, for showing.
 * @param gaps those that are defined; of unfinished work others stay as they are written, and so does a gap that
 *   stands a second time
 */
export function placedPieces(text: string, gaps: readonly number[]): PlacedPiece[] {
  const placed = new Set<number>();
  return piecesOf(text).map((piece) => {
    if ('text' in piece) return piece;
    const { gap } = piece;
    if (placed.has(gap) || !gaps.includes(gap)) return { text: `[[${gap}]]` };
    placed.add(gap);
    return { gap, at: placed.size };
  });
}

/** The number of a gap as it is called in forms and answers; null where it cannot be one. */
export function gapNamed(name: string): number | null {
  return /^[1-9]\d?$/.test(name) ? Number(name) : null;
}
