import type { KeyboardEvent } from 'react';

const STEPS: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys move the focus from cell to cell, past those that are empty. */
export function moveBetweenCells(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const from = (event.target as HTMLElement).closest<HTMLTableCellElement>('td, th');
  const row = from?.closest('tr');
  if (!step || !from || !row) return;
  const { rows } = event.currentTarget;
  for (let r = row.rowIndex + step[0], c = from.cellIndex + step[1]; ; r += step[0], c += step[1]) {
    const cell = rows[r]?.cells[c];
    if (!cell) return;
    const link = cell.querySelector('a');
    if (!link) continue;
    event.preventDefault();
    link.focus();
    return;
  }
}
