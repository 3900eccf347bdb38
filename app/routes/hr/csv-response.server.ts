import { createReadableStreamFromReadable } from '@remix-run/node';
import { Readable } from 'node:stream';

import { type CsvCell, csvLine } from '#app/platform/csv.ts';

type Lines = Iterable<readonly CsvCell[]> | AsyncIterable<readonly CsvCell[]>;

/** A CSV file that is sent while it is being read. */
export function csvResponse(name: string, lines: Lines): Response {
  async function* text() {
    yield '\uFEFF';
    for await (const line of lines) yield csvLine(line);
  }
  return new Response(createReadableStreamFromReadable(Readable.from(text())), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
}
