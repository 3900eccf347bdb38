import { restored } from '#app/platform/csv.ts';
import type { Language } from '#app/platform/i18n.ts';
import { OpenQuoteError, readCsv, separatorOf } from '#app/platform/read-csv.server.ts';

import type { ReadFile } from '../reading/question-file.ts';
import { Reading } from '../reading/reading.ts';
import { readTable, type TableRow } from './read-table.ts';
import { columns } from './table-words.ts';

/** Reads the product's table from CSV, whatever stands between the cells. */
export async function readCsvTable(text: string, language: Language): Promise<ReadFile> {
  const known = Object.values(columns).flatMap(({ id, en }) => [...id, ...en]);
  const rows: TableRow[] = [];
  try {
    for await (const { line, cells } of readCsv([text], separatorOf(text, known)))
      rows.push({ line, cells: cells.map(restored) });
  } catch (error) {
    if (!(error instanceof OpenQuoteError)) throw error;
    const reading = new Reading(language);
    reading.refuse(error.line, 'openQuote');
    return reading;
  }
  return readTable(rows, language);
}
