import { Readable } from 'node:stream';

import { CsvError, parse } from 'csv-parse';

/** One record and the physical line on which it begins. */
export type CsvRecord = { line: number; cells: string[] };

/** A quote that is never closed: everything after this line was swallowed. */
export class OpenQuoteError extends Error {
  constructor(readonly line: number) {
    super(`Open quote in line ${line}.`);
  }
}

/**
 * Splits text into records, streaming. Lines end with `\n`; empty lines are no records.
 * @throws OpenQuoteError
 */
export async function* readCsv(
  text: Iterable<string>,
  separator: string,
): AsyncGenerator<CsvRecord> {
  let line = 1;
  let begun: number[] = []; // lines of the records parsed, of which so many were taken
  let taken = 0;
  const parser = parse({
    delimiter: separator,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    // Lines are counted here: the parser's own count goes wrong where cells hold line breaks.
    onRecord: (cells: string[]) => {
      begun.push(line);
      line += 1 + cells.reduce((count, cell) => count + lineBreaks(cell), 0);
      return cells;
    },
  });
  const records: AsyncIterable<string[]> = Readable.from(text)
    .on('error', (error) => parser.destroy(error))
    .pipe(parser);
  try {
    for await (const cells of records) {
      const record = { line: begun[taken++] ?? 0, cells };
      // Half at a time, not one: a list of many would be moved for each.
      if (taken * 2 >= begun.length) [begun, taken] = [begun.slice(taken), 0];
      if (cells.length > 1 || cells[0] !== '') yield record;
    }
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') {
      throw new OpenQuoteError(line);
    }
    throw error;
  }
}

function lineBreaks(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

const SEPARATORS = [',', ';', '\t'];

/** The separator under which the first line names the most of the expected columns. */
export function separatorOf(start: string, expected: readonly string[]): string {
  const header = start.slice(0, start.indexOf('\n') === -1 ? undefined : start.indexOf('\n'));
  const known = (separator: string) =>
    header.split(separator).filter((cell) => expected.includes(headerName(cell))).length;
  return SEPARATORS.reduce((best, next) => (known(next) > known(best) ? next : best));
}

export function headerName(cell: string): string {
  return cell.replaceAll('"', '').trim().toLowerCase();
}
