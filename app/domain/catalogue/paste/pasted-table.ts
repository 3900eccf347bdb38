import type { Block, CellBlock } from './pasted-block.ts';
import { isText } from './pasted-runs.ts';
import type { Styles } from './pasted-styles.ts';

type Reading = { styles: (element: Element) => Styles };

/** A table with its header cells; one without a row is none. */
export function tableOf(
  table: Element,
  read: (cell: Element) => Block[],
  reading: Reading,
): Block[] {
  const before: Block[] = [];
  const rows: CellBlock[][] = [];
  for (const { row, inHead } of rowsOf(table)) {
    if (row.localName === 'caption') {
      before.push(...read(row));
      continue;
    }
    const cells = [...row.children].filter(({ localName }) => /^t[dh]$/.test(localName));
    const contents = cells.map((cell) => cellOf(cell, inHead, read, reading));
    // Word ends some tables with a row that only holds widths.
    const isRuler = row.getAttribute('height') === '0' && contents.every(isEmpty);
    if (contents.length > 0 && !isRuler) rows.push(contents);
  }
  if (rows.length === 0) return before;
  markHeaders(rows);
  return [...before, { kind: 'table', rows }];
}

function rowsOf(table: Element): { row: Element; inHead: boolean }[] {
  return [...table.children].flatMap((part) => {
    if (part.localName === 'tr' || part.localName === 'caption')
      return [{ row: part, inHead: false }];
    if (!/^t(head|body|foot)$/.test(part.localName)) return [];
    return [...part.children]
      .filter(({ localName }) => localName === 'tr')
      .map((row) => ({ row, inHead: part.localName === 'thead' }));
  });
}

function cellOf(
  cell: Element,
  inHead: boolean,
  read: (cell: Element) => Block[],
  reading: Reading,
): CellBlock {
  const align = reading.styles(cell).get('text-align') ?? cell.getAttribute('align');
  const blocks = inCell(read(cell));
  if (align === 'center' || align === 'right')
    for (const block of blocks) if (block.kind === 'text') block.align ??= align;
  return {
    header: inHead || cell.localName === 'th',
    colspan: span(cell.getAttribute('colspan'), 50),
    rowspan: span(cell.getAttribute('rowspan'), 200),
    blocks,
  };
}

function span(value: string | null, most: number): number {
  return Math.min(Math.max(Math.trunc(Number(value)) || 1, 1), most);
}

/** Cells hold paragraphs, lists and pictures: what else was in one is taken apart. */
function inCell(blocks: Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.kind) {
      case 'text':
        return [{ ...block, level: 0, isCaption: false }];
      case 'item':
        return [{ ...block, blocks: inCell(block.blocks) }];
      case 'figure':
        return [block];
      case 'quote':
      case 'accordion':
        return inCell(block.blocks);
      case 'table':
        return block.rows.flatMap((cells) => cells.flatMap((cell) => inCell(cell.blocks)));
      case 'code':
        return [{ kind: 'text', level: 0, runs: [{ text: block.text, marks: { code: true } }] }];
      case 'rule':
        return [];
    }
  });
}

/** Few documents say which row is the header: one above others whose words are all bold is meant as one. */
function markHeaders(rows: CellBlock[][]): void {
  const [first = [], ...others] = rows;
  if (others.length > 0 && !rows.some((cells) => cells.some(({ header }) => header))) {
    const filled = first.filter((cell) => !isEmpty(cell));
    if (filled.length > 0 && filled.every(isBold)) for (const cell of first) cell.header = true;
  }
  // Headers are plain paragraphs; a picture or a list among them makes the cell an ordinary one.
  for (const cell of rows.flat()) {
    cell.header &&= cell.blocks.every(({ kind }) => kind === 'text');
    if (cell.header) for (const block of cell.blocks) unbold(block);
  }
}

function isEmpty({ blocks }: CellBlock): boolean {
  return blocks.length === 0;
}

function isBold({ blocks }: CellBlock): boolean {
  return blocks.every(
    (block) =>
      block.kind === 'text' && block.runs.every((run) => !isText(run) || run.marks.bold === true),
  );
}

function unbold(block: Block): void {
  if (block.kind !== 'text') return;
  for (const run of block.runs) if (isText(run)) run.marks = { ...run.marks, bold: false };
}
