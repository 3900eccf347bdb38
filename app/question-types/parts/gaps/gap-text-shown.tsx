import { Fragment, type ReactNode } from 'react';

import { type PlacedPiece, placedPieces } from './gap-text.ts';

/** Punctuation that must not begin a line of its own. */
const CLOSING = /^[.,;:!?)\]”’"'%]{1,3}/;

/**
 * A text with something in the place of each of its gaps.
 * @param gaps the numbers of those that are defined
 * @param children what stands in a gap; `at` counts them in the order of reading
 */
export function GapText({
  text,
  gaps,
  children,
}: {
  text: string;
  gaps: readonly number[];
  children: (gap: number, at: number) => ReactNode;
}) {
  const pieces = placedPieces(text, gaps);
  return (
    <div className="max-w-prose leading-relaxed whitespace-pre-line">
      {pieces.map((piece, index) =>
        'text' in piece ? (
          <Fragment key={index}>{piece.text.slice(closingAt(pieces, index).length)}</Fragment>
        ) : (
          <span key={index} className="whitespace-nowrap">
            {children(piece.gap, piece.at)}
            {closingAt(pieces, index + 1)}
          </span>
        ),
      )}
    </div>
  );
}

/** The punctuation with which a piece of text closes the gap before it. */
function closingAt(pieces: PlacedPiece[], index: number): string {
  const [before, piece] = [pieces[index - 1], pieces[index]];
  if (!before || !piece || 'text' in before || !('text' in piece)) return '';
  return CLOSING.exec(piece.text)?.[0] ?? '';
}
