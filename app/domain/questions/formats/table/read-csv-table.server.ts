import { restored } from '#app/platform/csv.ts';
import type { Language } from '#app/platform/i18n.ts';
import { OpenQuoteError, readCsv, separatorOf } from '#app/platform/read-csv.server.ts';

import { MOST_QUESTIONS, type ReadFile } from '../reading/question-file.ts';
import { Reading } from '../reading/reading.ts';
import { readTable, type TableRow } from './read-table.ts';
import { columns } from './table-words.ts';

/** Few questions have as many lines. */
const MOST_ROWS = 25 * MOST_QUESTIONS;

/** Reads the product's table from CSV, whatever stands between the cells. */
export async function readCsvTable(text: string, language: Language): Promise<ReadFile> {
  const known = Object.values(columns).flatMap(({ id, en }) => [...id, ...en]);
  const reading = new Reading(language);
  const rows: TableRow[] = [];
  try {
    for await (const { line, cells } of readCsv(pieces(text), separatorOf(text, known))) {
      rows.push({ line, cells: cells.map(restored) });
      if (rows.length <= MOST_ROWS) continue;
      reading.refuse(line, 'tooManyPieces', { most: MOST_ROWS });
      return reading;
    }
  } catch (error) {
    if (!(error instanceof OpenQuoteError)) throw error;
    reading.refuse(error.line, 'openQuote');
    return reading;
  }
  return readTable(rows, language);
}

const PIECE = 1 << 16;

/** Whole lines, some at a time: what lies behind the last row that is taken is not taken apart. */
function* pieces(text: string): Generator<string> {
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at + PIECE);
    const next = end < 0 ? text.length : end + 1;
    yield text.slice(at, next);
    at = next;
  }
}
