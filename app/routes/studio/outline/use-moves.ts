import { useRevalidator } from '@remix-run/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import type { OutlinePart } from '#app/domain/catalogue/outline/outline-view.server.ts';
import { type Move, reordered } from '#app/domain/catalogue/outline/reordered.ts';

/** A move on its way; once it is saved, the revision it is part of. */
type Pending = { move: Move; revision: number | null };

/** What became of the last move: it failed with a sentence, or (null) without an answer. */
export type Failure = { message: string | null };

/**
 * Moves that the page shows at once and sends one after the other. What is shown is what the server says with the
 * moves on their way made on top, so that a refused one is gone from it and those of others appear.
 */
export function useMoves(courseId: string, revision: number, parts: OutlinePart[]) {
  const { revalidate } = useRevalidator();
  const [pending, setPending] = useState<Pending[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const line = useRef(Promise.resolve());

  useEffect(() => setPending((all) => all.filter((one) => isUnseen(one, revision))), [revision]);

  const move = useCallback(
    (wanted: Move) => {
      const entry: Pending = { move: wanted, revision: null };
      setFailure(null);
      setPending((all) => [...all, entry]);
      line.current = line.current.then(async () => {
        const answer = await send(courseId, wanted);
        if ('revision' in answer)
          setPending((all) =>
            all.map((one) => (one === entry ? { ...one, revision: answer.revision } : one)),
          );
        else {
          setPending((all) => all.filter((one) => one !== entry));
          setFailure(answer);
        }
        revalidate();
      });
    },
    [courseId, revalidate],
  );

  const shown = useMemo(
    () =>
      pending
        .filter((one) => isUnseen(one, revision))
        .reduce((order, one) => reordered(order, one.move), parts),
    [pending, revision, parts],
  );
  return { shown, move, failure };
}

function isUnseen({ revision: saved }: Pending, revision: number): boolean {
  return saved === null || saved > revision;
}

async function send(courseId: string, move: Move): Promise<{ revision: number } | Failure> {
  try {
    const response = await fetch(`/studio/courses/${courseId}/edits`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(move),
    });
    const answer = (await response.json()) as { revision?: number; message?: string };
    return typeof answer.revision === 'number'
      ? { revision: answer.revision }
      : { message: answer.message ?? null };
  } catch {
    return { message: null };
  }
}
