import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { SourceFile } from '#app/domain/importing/read-export.server.ts';
import { pool } from '#app/platform/db.server.ts';

const FOLDER = path.resolve('tests/fixtures/city');

type Edit = (text: string) => string;

/**
 * The export of a small city (30 people), whole or with some of its files edited or left out (null).
 * Its expected.json was worked out from the same lists by other means.
 */
export function cityFiles(edits: Record<string, Edit | null> = {}): SourceFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.csv') && edits[name] !== null)
    .map((name) => {
      const text = readFileSync(path.join(FOLDER, name), 'utf8');
      const bytes = Buffer.from(edits[name]?.(text) ?? text);
      return { name, size: bytes.length, bytes: () => Promise.resolve(bytes) };
    });
}

export function expectedReport(): unknown {
  return JSON.parse(readFileSync(path.join(FOLDER, 'expected.json'), 'utf8'));
}

/** Changes one cell; rows count from 1. */
export function setCell(row: number, column: string, value: string): Edit {
  return (text) => {
    const lines = text.split('\n');
    const at = (lines[0] ?? '').split(',').indexOf(column);
    const cells = splitLine(lines[row] ?? '');
    if (at < 0 || at >= cells.length) throw new Error(`No column ${column} in row ${row}.`);
    cells[at] = /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
    lines[row] = cells.join(',');
    return lines.join('\n');
  };
}

export function cell(file: string, row: number, column: string): string {
  const lines = readFileSync(path.join(FOLDER, file), 'utf8').split('\n');
  const at = (lines[0] ?? '').split(',').indexOf(column);
  return splitLine(lines[row] ?? '')[at] ?? '';
}

export function withoutRows(...rows: number[]): Edit {
  return (text) =>
    text
      .split('\n')
      .filter((_line, at) => !rows.includes(at))
      .join('\n');
}

export function addLine(line: string): Edit {
  return (text) => `${text}${line}\n`;
}

/** An empty database again. */
export async function forgetEverything(): Promise<void> {
  await pool.query(`
    TRUNCATE "Unit", "Position", "Employee", "Framework", "DevelopmentForm", "Course", "Account", "Event",
             "ImportRun", "ImportUpload", "Task" CASCADE`);
}

/** Quoted cells keep their quotes; none of the fixture's single-line files holds line breaks. */
function splitLine(line: string): string[] {
  return line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
}
