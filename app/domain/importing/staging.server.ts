import { once } from 'node:events';

import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import { type CellKind, type ExportFileKey, exportFileKeys, exportFiles } from './export-files.ts';
import type { ExportRow } from './export-row.ts';

const FLUSH_AT = 1 << 16;

const TYPES: Record<CellKind, string> = {
  text: 'text',
  long: 'text',
  code: 'text',
  phone: 'text',
  employeeNumber: 'text',
  day: 'date',
  level: 'int',
  whole: 'int',
};

/**
 * Makes a temporary table per file of the export (`import_units`, …) with its columns, the place of the row and a
 * new id, and `pg_temp.new_id()` (UUIDv7). They are gone when the transaction ends.
 */
export async function createStaging(client: pg.PoolClient): Promise<void> {
  await client.query(NEW_ID);
  for (const key of exportFileKeys) {
    const columns = columnsOf(key).map(([name, kind]) => `${name} ${TYPES[kind]}`);
    await client.query(
      `CREATE TEMPORARY TABLE import_${key} (
         id uuid DEFAULT pg_temp.new_id(), row int, line int, ${columns.join(', ')}) ON COMMIT DROP`,
    );
  }
}

/** Streams rows of the files, one file after the other, into their staging tables. */
export class StagingWriter {
  private stream: NodeJS.WritableStream | null = null;
  private failure: Error | null = null;
  private waiting = '';

  constructor(private readonly client: pg.PoolClient) {}

  async write(key: ExportFileKey, row: ExportRow<string>): Promise<void> {
    this.stream ??= this.open(key);
    this.waiting += `${row.row}\t${row.line}`;
    for (const [name] of columnsOf(key)) this.waiting += `\t${copyText(row.cells[name] ?? null)}`;
    this.waiting += '\n';
    if (this.waiting.length >= FLUSH_AT) await this.flush(this.stream);
  }

  /** Ends the file: its rows are in the table. */
  async end(key: ExportFileKey): Promise<void> {
    if (!this.stream) return;
    const stream = this.stream;
    await this.flush(stream);
    stream.end();
    if (!this.failure) await once(stream, 'finish');
    this.stream = null;
    if (this.failure) throw this.failure;
    await this.client.query(`ANALYZE import_${key}`);
  }

  private open(key: ExportFileKey): NodeJS.WritableStream {
    const columns = ['row', 'line', ...columnsOf(key).map(([name]) => name)];
    const stream = this.client.query(
      copyFrom(`COPY import_${key} (${columns.join(', ')}) FROM STDIN`),
    );
    stream.on('error', (error) => (this.failure = error));
    return stream;
  }

  private async flush(stream: NodeJS.WritableStream): Promise<void> {
    const text = this.waiting;
    this.waiting = '';
    if (this.failure) throw this.failure;
    if (!stream.write(text)) await once(stream, 'drain');
  }
}

function columnsOf(key: ExportFileKey): [string, CellKind][] {
  return Object.entries(exportFiles[key].columns).map(([name, { kind }]) => [name, kind]);
}

/** A value in COPY's text format. */
function copyText(value: string | null): string {
  if (value === null) return '\\N';
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, (c) => ESCAPES[c] ?? c) : value;
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** UUIDv7 in SQL: 48 bits of milliseconds, then random; sets of rows get their ids where they are made. */
const NEW_ID = `
  CREATE OR REPLACE FUNCTION pg_temp.new_id() RETURNS uuid LANGUAGE sql VOLATILE AS $$
    SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
             PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3)
             FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid
  $$`;
