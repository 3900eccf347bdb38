import { type DragEvent, type FormEvent, useCallback, useEffect, useRef, useState } from 'react';

import { ANSWERS_SHOWN } from '#app/question-types/answer-props.ts';

/**
 * Moves words into gaps by pointer. The selects of the gaps hold the answer; this sets them as a hand would, so that
 * whoever listens to their changes hears of it.
 * @param reuse whether a word may stay in one gap when it is put into another
 * @param answered the ids of the words that are in gaps at first
 */
export function useWordMoves(reuse: boolean, answered: string[]) {
  const box = useRef<HTMLDivElement>(null);
  const dragged = useRef<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [used, setUsed] = useState(answered);
  const look = useCallback(() => {
    const inGaps = gapsOf(box.current).flatMap(({ value }) => value || []);
    setUsed((known) => (known.join() === inGaps.join() ? known : inGaps));
  }, []);

  // Answers of an earlier visit are put into the gaps without a change.
  useEffect(() => {
    const form = box.current?.closest('form');
    look();
    form?.addEventListener(ANSWERS_SHOWN, look);
    return () => form?.removeEventListener(ANSWERS_SHOWN, look);
  }, [look]);

  return {
    box,
    used,
    /** The gap over which a word is held. */
    over,

    /** A word that is there once leaves the gap in which it was. Heard before the form reads its controls. */
    onChange: ({ target }: FormEvent) => {
      const changed = target as HTMLSelectElement;
      for (const gap of reuse || changed.value === '' ? [] : gapsOf(box.current))
        if (gap !== changed && gap.value === changed.value) gap.value = '';
      look();
    },

    /** Tapped, a word goes into the next empty gap; where it can be used once and is, it comes back. */
    ofWord: (id: string) => ({
      onClick() {
        const gaps = gapsOf(box.current);
        const holding = reuse ? undefined : gaps.find(({ value }) => value === id);
        if (holding) return fill(holding, '');
        const empty = gaps.find(({ value }) => value === '');
        if (empty) fill(empty, id);
      },
      onDragStart({ dataTransfer }: DragEvent) {
        dragged.current = id;
        dataTransfer.effectAllowed = 'move';
        dataTransfer.setData('text/plain', id); // without data Firefox does not drag
      },
      onDragEnd() {
        dragged.current = null;
        setOver(null);
      },
    }),

    ofGap: (number: number) => ({
      onDragOver(event: DragEvent) {
        if (dragged.current === null) return;
        event.preventDefault(); // it can be dropped here
        setOver(number);
      },
      onDragLeave: () => setOver(null),
      onDrop(event: DragEvent<HTMLElement>) {
        if (dragged.current === null) return;
        event.preventDefault();
        const [gap] = gapsOf(event.currentTarget);
        if (gap) fill(gap, dragged.current);
        setOver(null);
      },
    }),
  };
}

function gapsOf(box: Element | null): HTMLSelectElement[] {
  return [...(box?.querySelectorAll('select') ?? [])];
}

function fill(gap: HTMLSelectElement, word: string) {
  gap.value = word;
  gap.dispatchEvent(new Event('change', { bubbles: true }));
}
