import { decodeText, foreignFormat } from '#app/platform/decode-text.ts';
import { headerName, OpenQuoteError, readCsv, separatorOf } from '#app/platform/read-csv.server.ts';

import type { Column, ExportFile } from './export-files.ts';
import { ExportRow } from './export-row.ts';
import type { FindingCode, Findings } from './findings.ts';

/**
 * Reads one file of the export row by row. Each cell is read by the rules of its column; what is wrong with it
 * is in the findings and in the row.
 * @param misnumbered employee numbers that are unreadable where they are defined: refused without saying it again
 * @param onBytes told how far it has come
 * @returns by its last value whether the file could be read to its end
 */
export async function* readFile<C extends string>(
  file: ExportFile<C>,
  bytes: Uint8Array,
  findings: Findings,
  misnumbered: ReadonlySet<string> = new Set(),
  onBytes?: (count: number) => void,
): AsyncGenerator<ExportRow<C>, boolean> {
  const refuse = (
    code: FindingCode,
    line: number,
    params: Record<string, string | number> = {},
  ) => {
    const column = String(params['column'] ?? '');
    findings.add({
      file: file.name,
      row: 0,
      line,
      column,
      value: '',
      severity: 'error',
      code,
      params,
    });
    return false;
  };
  const foreign = foreignFormat(bytes);
  if (foreign) return refuse(foreign === 'utf-16' ? 'fileUtf16' : 'fileSpreadsheet', 0);

  const text = decodeText(bytes, onBytes);
  const first = text.next();
  const start = first.done ? '' : first.value;
  const columns = Object.entries<Column>(file.columns) as [C, Column][];
  const separator = separatorOf(start, Object.keys(file.columns));

  let header: (Place<C> | null)[] | null = null;
  let row = 0;
  try {
    for await (const { line, cells } of readCsv(joined(start, text), separator)) {
      if (!header) {
        header = readHeader(file, cells, findings);
        if (!header) return false;
        continue;
      }
      row += 1;
      if (cells.every((cell) => cell === '')) continue;
      const record = new ExportRow<C>(file.name, row, line, findings);
      if (fits(cells, header.length)) record.read(cells, header, misnumbered);
      else record.refuse('', 'cellCount', { found: cells.length, expected: header.length });
      for (const [name] of columns) record.cells[name] ??= null;
      yield record;
    }
  } catch (error) {
    if (error instanceof OpenQuoteError) return refuse('quoteOpen', error.line);
    throw error;
  }
  if (!header) return refuse('fileEmpty', 0);
  return true;
}

type Place<C> = { name: C; column: Column };

/** Which column each place of a line is; null where the name says nothing to us. */
function readHeader<C extends string>(
  file: ExportFile<C>,
  cells: string[],
  findings: Findings,
): (Place<C> | null)[] | null {
  const names = cells.map(headerName);
  const say = (severity: 'error' | 'warning', code: FindingCode, column: string) =>
    findings.add({
      file: file.name,
      row: 0,
      line: 1,
      column,
      value: column,
      severity,
      code,
      params: { column },
    });
  let usable = true;
  for (const [name, column] of Object.entries<Column>(file.columns)) {
    const places = names.filter((found) => found === name).length;
    if (places > 1) say('error', 'columnTwice', name);
    if (places === 0 && column.required) say('error', 'columnMissing', name);
    if (places > 1 || (places === 0 && column.required)) usable = false;
  }
  if (!usable) return null;
  return names.map((name) => {
    if (Object.hasOwn(file.columns, name))
      return { name: name as C, column: file.columns[name as C] };
    if (name !== '') say('warning', 'columnUnknown', name);
    return null;
  });
}

/** Spreadsheets add empty cells at the end of a line; that is no difference. */
function fits(cells: string[], expected: number): boolean {
  if (cells.length === expected) return true;
  return cells.length > expected && cells.slice(expected).every((cell) => cell === '');
}

function* joined(start: string, rest: Iterable<string>): Generator<string> {
  yield start;
  yield* rest;
}
