import { restored } from '#app/platform/csv.ts';
import { decodeText, foreignFormat } from '#app/platform/decode-text.ts';
import { headerName, OpenQuoteError, readCsv, separatorOf } from '#app/platform/read-csv.server.ts';

import { type FrameworkColumn, frameworkColumns, requiredColumns } from './framework-csv.ts';
import type { DocumentCompetency, ScaleLevel } from './framework-document.ts';
import { FrameworkLines } from './framework-lines.ts';
import { type DocumentProblem, type ProblemCode } from './framework-problem.ts';

/** One thing in a file that keeps it from being taken. Line 0: the file as a whole. */
export type FileProblem = {
  line: number;
  column: FrameworkColumn | '';
  code: ProblemCode;
  params: DocumentProblem['params'];
};

export type ReadCompetencies =
  | { competencies: DocumentCompetency[]; problems: [] }
  | { competencies: null; problems: FileProblem[] };

/**
 * Reads a file of competencies: CSV in UTF-8 or Windows-1252, separated by comma, semicolon or tab.
 * @param scale the levels of the framework, which a file does not say
 * @returns the competencies as a draft may hold them, or everything that is wrong, line by line
 */
export async function readFrameworkCsv(
  bytes: Uint8Array,
  scale: ScaleLevel[],
): Promise<ReadCompetencies> {
  const foreign = foreignFormat(bytes);
  if (foreign) return refused(0, '', foreign === 'utf-16' ? 'fileUtf16' : 'fileSpreadsheet');
  const text = [...decodeText(bytes)].join('');
  const lines = new FrameworkLines();
  let header: (FrameworkColumn | null)[] | null = null;
  try {
    for await (const { line, cells } of readCsv([text], separatorOf(text, frameworkColumns))) {
      if (!header) {
        header = cells.map(headerName).map(columnOf);
        const faults = faultsOf(header);
        if (faults.length > 0) return { competencies: null, problems: faults };
      } else if (cells.some((cell) => cell.trim() !== '')) {
        const expected = header.length;
        const found = cells.findLastIndex((cell) => cell !== '') + 1;
        if (cells.length < expected || found > expected)
          lines.refuse({ line, column: '', code: 'cellCount', params: { found, expected } });
        else lines.add(line, valuesOf(header, cells));
        if (lines.full) break;
      }
    }
  } catch (error) {
    if (error instanceof OpenQuoteError) return refused(error.line, '', 'quoteOpen');
    throw error;
  }
  if (!header) return refused(0, '', 'fileEmpty');
  return lines.read(scale);
}

function refused(line: number, column: FrameworkColumn | '', code: ProblemCode): ReadCompetencies {
  return { competencies: null, problems: [{ line, column, code, params: {} }] };
}

function columnOf(name: string): FrameworkColumn | null {
  return frameworkColumns.find((column) => column === name) ?? null;
}

function faultsOf(header: (FrameworkColumn | null)[]): FileProblem[] {
  return frameworkColumns.flatMap((column): FileProblem[] => {
    const times = header.filter((found) => found === column).length;
    if (times > 1) return [{ line: 1, column, code: 'columnTwice', params: {} }];
    if (times === 0 && requiredColumns.includes(column))
      return [{ line: 1, column, code: 'columnMissing', params: {} }];
    return [];
  });
}

function valuesOf(
  header: (FrameworkColumn | null)[],
  cells: string[],
): Record<FrameworkColumn, string> {
  const values = Object.fromEntries(frameworkColumns.map((column) => [column, '']));
  for (const [at, column] of header.entries())
    if (column) values[column] = restored(cells[at] ?? '').trim();
  return values as Record<FrameworkColumn, string>;
}
