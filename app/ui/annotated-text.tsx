import { useTranslation } from 'react-i18next';

import { type Annotation, piecesOf } from '#app/domain/assessment/marking/passage.ts';
import '#app/platform/texts/hand-marks.ts';

/** A text with the passages that were remarked on, numbered; the remarks stand below. All of it is text. */
export function AnnotatedText({
  text,
  annotations,
  id,
}: {
  text: string;
  annotations: readonly Annotation[];
  /** Tells these remarks from others on the page. */
  id: string;
}) {
  const { t } = useTranslation('handMarks');
  return (
    <>
      <p className="max-w-prose break-words whitespace-pre-wrap">
        {piecesOf(text, annotations).map((piece, at) =>
          piece.notes.length > 0 ? (
            <mark key={at} className="rounded-sm bg-kunyit-soft text-ink">
              {piece.text}
              {endsHere(piece.notes, annotations, text, at).map((note) => (
                <sup key={note}>
                  <a className="link ms-0.5" href={`#${id}-${note}`}>{`[${note}]`}</a>
                </sup>
              ))}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </p>
      {annotations.length > 0 && (
        <div role="group" aria-label={t('remarks')} className="mt-3">
          <ol className="list-decimal space-y-1 ps-6 text-sm">
            {annotations.map(({ start, end, comment }, at) => (
              <li key={at} id={`${id}-${at + 1}`}>
                <q className="text-ink-soft">{text.slice(start, end)}</q>
                <span className="block break-words whitespace-pre-wrap">{comment}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}

/** Which of the remarks on a piece end with it: their numbers stand there. */
function endsHere(
  notes: number[],
  annotations: readonly Annotation[],
  text: string,
  at: number,
): number[] {
  const pieces = piecesOf(text, annotations);
  const end = pieces.slice(0, at + 1).reduce((sum, piece) => sum + piece.text.length, 0);
  return notes.filter((note) => annotations[note - 1]?.end === end);
}
