import { Readable } from 'node:stream';

import { type CsvCell, csvLine } from '#app/platform/csv.ts';
import { streamBody } from '#app/platform/stream-body.server.ts';

type Lines = Iterable<readonly CsvCell[]> | AsyncIterable<readonly CsvCell[]>;

/** A CSV file that is sent while it is being read. */
export function csvResponse(name: string, lines: Lines): Response {
  return new Response(streamBody(Readable.from(pieces(lines))), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

/** Characters after which what is ready is sent. */
const PIECE = 16_000;

async function* pieces(lines: Lines) {
  let piece = '\uFEFF';
  for await (const line of lines) {
    piece += csvLine(line);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}
