import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { printFigure } from './figures.ts';

/** A city of 13,000 into an empty database, then the same again. `CITY` names another export's folder. */
export default async function benchImport(): Promise<void> {
  const folder = process.env['CITY'] ?? (await generateCity());
  const first = await timedImport(folder);
  const note = process.env['CITY'] ? path.basename(folder) : 'generated city of 13,000';
  printFigure({
    bench: 'import',
    metric: 'city.seconds',
    value: first.seconds,
    unit: 's',
    n: 1,
    note,
  });
  printFigure({
    bench: 'import',
    metric: 'city.peak_mb',
    value: first.peakMb,
    unit: 'MB',
    n: 1,
    note,
  });
  const second = await timedImport(folder);
  printFigure({
    bench: 'import',
    metric: 'second_run.changes',
    value: second.changes,
    unit: 'rows',
    n: 1,
    note,
  });
  if (!process.env['CITY']) await rm(folder, { recursive: true, force: true });
}

async function generateCity(): Promise<string> {
  const { writeCity } = await import('#prisma/seed/city/write-city.ts');
  const folder = await mkdtemp(path.join(tmpdir(), 'kompeten-city-'));
  await writeCity(folder, 'city');
  return folder;
}

/** Runs the import command as a process of its own; its peak memory is what the kernel counted. */
async function timedImport(folder: string) {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['build/server/command.js', 'import', folder, '--format', 'json'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let peakKb = 0;
  const watch = setInterval(() => (peakKb = Math.max(peakKb, highWaterMark(child.pid))), 50);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The import failed (${String(code)}): ${output.slice(0, 500)}`);
  const { changes } = JSON.parse(output) as { changes: Record<string, unknown> };
  return {
    seconds: (performance.now() - began) / 1000,
    peakMb: peakKb / 1024,
    changes: sumNumbers(changes),
  };
}

function highWaterMark(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
  } catch {
    return 0; // it has just ended
  }
}

function sumNumbers(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + sumNumbers(part), 0);
}
