import {
  type LineStyle,
  PdfDocument,
  type PdfElement,
  type PdfPage,
} from './pdf-document.server.ts';
import { PdfFile, pdfNumber } from './pdf-file.server.ts';
import { type FontScope, pdfFont, scopeOf } from './pdf-font.server.ts';

export type PdfTable = {
  title: string;
  /** Below the title: what the numbers are of. */
  about: string[];
  columns: { label: string; /** Beside that of the others. */ width: number; number?: boolean }[];
  rows: string[][];
  /** Across every page. */
  watermark: string;
  /** In the foot, with the page: "Halaman 1 dari 3". */
  pageOf: (page: number, pages: number) => string;
  author: string;
  language: string;
  createdAt: Date;
  /** 32 hexadecimal digits. */
  id: string;
};

/** A4, landscape, in points. */
const PAGE = { width: 842, height: 595 };
const MARGIN = 36;
const ROOM = PAGE.width - 2 * MARGIN;
const FOOT = PAGE.height - 40;
const LEADING = 9.5;
const GAP = 4;
const PAD = 3;
const MOST_LINES = 3;

const TITLE: LineStyle = { weight: 'bold', size: 15, colour: '#2b2724' };
const SMALL: LineStyle = { size: 8, colour: '#5b5550' };
const HEAD: LineStyle = { weight: 'bold', size: 7.5, colour: '#2b2724' };
const CELL: LineStyle = { size: 7.5, colour: '#2b2724' };

/** A plain table over as many pages as it takes, its head on each, as a tagged document. */
export function pdfTable(table: PdfTable): Buffer {
  const text = [table.title, ...table.about, table.watermark, ...table.rows.flat()].join(' ');
  const document = begin(scopeOf(text + table.columns.map(({ label }) => label).join(' ')));
  const first = beginPage(document, table);
  const layout = layoutOf(first, table);
  let page = first;
  let y = drawTitle(document, page, table);
  let element = drawHead(document, page, y, layout);
  y += layout.headHeight;
  for (const row of layout.rows) {
    if (y + row.height > FOOT - 6) {
      page = beginPage(document, table);
      y = MARGIN + 6;
      element = drawHead(document, page, y, layout);
      y += layout.headHeight;
    }
    drawRow(document, page, y, row, layout.columns, element);
    y += row.height;
  }
  for (const each of document.pages) drawFoot(document, each, table);
  const { title, author, language, createdAt, id } = table;
  return document.finish({ title, author, language, createdAt, id }).bytes;
}

type Row = { cells: string[][]; height: number };
type Column = { x: number; width: number; number: boolean };
type Layout = { columns: Column[]; head: Row; headHeight: number; rows: Row[] };

function begin(scope: FontScope): PdfDocument {
  const file = new PdfFile();
  const fonts = { regular: pdfFont('regular', scope), bold: pdfFont('bold', scope) };
  const [regular, bold] = [fonts.regular.embed(file), fonts.bold.embed(file)];
  return new PdfDocument(file, `<</Font<</R ${regular} 0 R/B ${bold} 0 R>>>>`, fonts, PAGE);
}

/** Widths of the columns and heights of the rows; what is longer than three lines ends with an ellipsis. */
function layoutOf(page: PdfPage, { columns, rows }: PdfTable): Layout {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  let x = MARGIN;
  const placed = columns.map(({ width, number = false }): Column => {
    const column = { x, width: (ROOM * width) / whole, number };
    x += column.width;
    return column;
  });
  const wrapped = (cells: string[], style: LineStyle): Row => {
    const lines = cells.map((text, n) => {
      const all = page.wrap(text, placed[n]!.width - 2 * GAP, style);
      const shown = all.slice(0, MOST_LINES);
      if (all.length > MOST_LINES) shown[MOST_LINES - 1] += ' …';
      return shown;
    });
    const most = Math.max(1, ...lines.map(({ length }) => length));
    return { cells: lines, height: most * LEADING + 2 * PAD };
  };
  const head = wrapped(
    columns.map(({ label }) => label),
    HEAD,
  );
  return {
    columns: placed,
    head,
    headHeight: head.height,
    rows: rows.map((cells) => wrapped(cells, CELL)),
  };
}

/** @returns where the table begins */
function drawTitle(document: PdfDocument, page: PdfPage, { title, about }: PdfTable): number {
  let y = MARGIN + 14;
  const heading = document.element('H1');
  for (const line of page.wrap(title, ROOM, TITLE)) {
    page.line(heading, line, MARGIN, y, TITLE);
    y += 18;
  }
  for (const text of about) {
    const element = document.element('P');
    for (const line of page.wrap(text, ROOM, SMALL)) {
      page.line(element, line, MARGIN, y, SMALL);
      y += 11;
    }
  }
  return y + 2;
}

/** Begins the table of a page with its head. @returns the table's element */
function drawHead(
  document: PdfDocument,
  page: PdfPage,
  y: number,
  { columns, head }: Layout,
): PdfElement {
  const table = document.element('Table');
  const line = document.element('TR', {}, table);
  columns.forEach((column, n) => {
    drawCell(page, y, head.cells[n]!, column, HEAD, document.element('TH', {}, line));
  });
  rule(page, y + head.height, 0.75);
  return table;
}

function drawRow(
  document: PdfDocument,
  page: PdfPage,
  y: number,
  { cells, height }: Row,
  columns: Column[],
  table: PdfElement,
): void {
  const line = document.element('TR', {}, table);
  columns.forEach((column, n) =>
    drawCell(page, y, cells[n]!, column, CELL, document.element('TD', {}, line)),
  );
  rule(page, y + height, 0.25);
}

function drawCell(
  page: PdfPage,
  y: number,
  lines: string[],
  { x, width, number }: Column,
  style: LineStyle,
  element: PdfElement,
): void {
  lines.forEach((text, n) => {
    const baseline = y + PAD + (n + 1) * LEADING - 2.5;
    if (number) page.line(element, text, x + width - GAP, baseline, { ...style, align: 'right' });
    else page.line(element, text, x + GAP, baseline, style);
  });
}

function rule(page: PdfPage, y: number, width: number): void {
  const at = pdfNumber(PAGE.height - y);
  page.artifact(`${width} w 0.75 G ${MARGIN} ${at} m ${PAGE.width - MARGIN} ${at} l S`);
}

/** A page with the watermark below all that will stand on it. */
function beginPage(document: PdfDocument, { watermark }: PdfTable): PdfPage {
  const page = document.addPage();
  const font = document.fonts.bold;
  const { glyphs, width } = font.shape(watermark);
  const size = Math.min(40, 640 / Math.max(1, width));
  const [cos, sin] = [Math.cos(0.5), Math.sin(0.5)];
  const half = (width * size) / 2;
  const [x, y] = [PAGE.width / 2 - half * cos, PAGE.height / 2 - half * sin];
  const turned = [cos, sin, -sin, cos, x, y].map(pdfNumber).join(' ');
  page.artifact(`BT /${font.resource} ${pdfNumber(size)} Tf 0.93 g ${turned} Tm ${glyphs} TJ ET`);
  return page;
}

function drawFoot(document: PdfDocument, page: PdfPage, { pageOf, author }: PdfTable): void {
  const font = document.fonts.regular;
  const { glyphs } = font.shape(`${author} · ${pageOf(page.index + 1, document.pages.length)}`);
  const y = pdfNumber(PAGE.height - FOOT - 14);
  page.artifact(`BT /${font.resource} 8 Tf 0.35 g ${MARGIN} ${y} Td ${glyphs} TJ ET`);
}
