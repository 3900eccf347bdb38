export type CsvCell = string | number | boolean | null | undefined;

/**
 * Rows as CSV that a spreadsheet opens safely: UTF-8 with byte order mark, CRLF, and no cell that it would
 * take for a formula.
 */
export function csvFile(rows: Iterable<readonly CsvCell[]>): string {
  let text = '\uFEFF';
  for (const row of rows) text += csvLine(row);
  return text;
}

export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: CsvCell): string {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'string' ? neutralised(cell) : String(cell);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const FORMULA = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/**
 * An apostrophe before what would start a formula, also behind blanks that a spreadsheet skips. What begins so with
 * apostrophes of its own gets one more, so that `restored` knows which was ours.
 */
export function neutralised(text: string): string {
  return FORMULA.test(text.replace(/^'+/, '')) ? `'${text}` : text;
}

/** The text of a cell that `neutralised` has made safe: for files of ours that come back. */
export function restored(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;
}
