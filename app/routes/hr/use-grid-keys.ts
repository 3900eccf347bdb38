import {
  type ClipboardEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';

import { isBlock, pastedBlock } from './pasted-block.ts';

/**
 * Lets a table of fields be used like a spreadsheet: Enter and the arrows move between cells, a block is pasted from
 * the focused cell on. Tab stays what it is, and without a script the fields are plain fields.
 */
export function useGridKeys() {
  const table = useRef<HTMLTableElement>(null);
  const typed = useRef(false);
  const [pasted, setPasted] = useState<{ filled: number; outside: number } | null>(null);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (typed.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  const onInput = useCallback(() => (typed.current = true), []);

  const onKeyDown = useCallback((event: KeyboardEvent<HTMLTableElement>) => {
    const cell = cellOf(event.target);
    if (!cell || event.nativeEvent.isComposing) return;
    const step = stepOf(event, cell);
    if (!step) return;
    event.preventDefault();
    const [r, c] = placeOf(cell);
    const next = cellAt(table.current, r + step[0], c + step[1]);
    next?.focus();
    next?.select();
  }, []);

  const onPaste = useCallback((event: ClipboardEvent<HTMLTableElement>) => {
    const cell = cellOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (!cell || !isBlock(text)) return;
    event.preventDefault();
    const [r, c] = placeOf(cell);
    let filled = 0;
    let outside = 0;
    for (const [down, line] of pastedBlock(text).entries())
      for (const [across, value] of line.entries()) {
        const target = cellAt(table.current, r + down, c + across);
        if (target) target.value = value;
        if (target) filled += 1;
        else outside += 1;
      }
    typed.current = true;
    setPasted({ filled, outside });
  }, []);

  return { table, onKeyDown, onPaste, onInput, pasted };
}

type Step = readonly [down: number, across: number];

/** Left and right leave a cell only where the caret can go no further. */
function stepOf(event: KeyboardEvent, cell: HTMLInputElement): Step | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === 'Enter') return event.shiftKey ? [-1, 0] : [1, 0];
  if (event.shiftKey) return null;
  const { selectionStart: start, selectionEnd: end, value } = cell;
  const whole = start === 0 && end === value.length;
  switch (event.key) {
    case 'ArrowDown':
      return [1, 0];
    case 'ArrowUp':
      return [-1, 0];
    case 'ArrowLeft':
      return whole || (start === 0 && end === 0) ? [0, -1] : null;
    case 'ArrowRight':
      return whole || start === value.length ? [0, 1] : null;
    default:
      return null;
  }
}

function cellOf(target: EventTarget): HTMLInputElement | null {
  return target instanceof HTMLInputElement && target.dataset['cell'] ? target : null;
}

function placeOf(cell: HTMLInputElement): [r: number, c: number] {
  const [r, c] = (cell.dataset['cell'] ?? '').split(' ').map(Number);
  return [r ?? 0, c ?? 0];
}

function cellAt(table: HTMLTableElement | null, r: number, c: number): HTMLInputElement | null {
  return table?.querySelector<HTMLInputElement>(`[data-cell="${r} ${c}"]`) ?? null;
}
