/** A remark on a part of an answer: from one character up to another, as its text stands. */
export type Annotation = { start: number; end: number; comment: string };

/**
 * Where words stand in a text, however many blanks there are between them.
 * @param near where they are looked for first: the same words may stand in several places
 * @returns null where they are not in it
 */
export function passageOf(
  text: string,
  quote: string,
  near = 0,
): { start: number; end: number } | null {
  const words = quote.split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const found = [...text.matchAll(new RegExp(pattern, 'g'))];
  const match = found.find(({ index }) => index >= near) ?? found[0];
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** A piece of a text with the numbers, from one, of the remarks on it. */
export type Piece = { text: string; notes: number[] };

/** A text cut wherever a remark begins or ends. What lies outside the text is left out. */
export function piecesOf(text: string, annotations: readonly Annotation[]): Piece[] {
  const inside = (at: number) => Math.min(Math.max(0, Math.trunc(at)), text.length);
  const marked = annotations.map(({ start, end }) => ({ start: inside(start), end: inside(end) }));
  const edges = new Set([0, text.length, ...marked.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1]!;
    const notes = marked.flatMap(({ start, end }, at) =>
      start <= from && to <= end ? at + 1 : [],
    );
    return { text: text.slice(from, to), notes };
  });
}
