import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';

import { startProduct } from '#tests/support/product.ts';

import { printFigure } from './figures.ts';

/** From nothing built and no data to "ready", and what web and worker then keep in memory. */
export default async function benchStart(): Promise<void> {
  await rm('build', { recursive: true, force: true });
  const began = performance.now();
  const product = await startProduct();
  try {
    const seconds = (performance.now() - began) / 1000;
    printFigure({
      bench: 'start',
      metric: 'ready_s',
      value: seconds,
      unit: 's',
      n: 1,
      note: 'with build and demo city',
    });
    for (let i = 0; i < 50; i++) await fetch(`${product.origin}/login`);
    const megabytes = residentMegabytes(['build/server/server.js', 'build/server/worker.js']);
    printFigure({
      bench: 'start',
      metric: 'resident_mb',
      value: megabytes,
      unit: 'MB',
      n: 1,
      note: 'web processes + worker, demo city; pages they share are counted once (PSS)',
    });
  } finally {
    await product.dispose();
  }
}

function residentMegabytes(entries: string[]): number {
  const { stdout } = spawnSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((line) => entries.some((entry) => line.includes(entry)))
    .map((line) =>
      /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${parseInt(line, 10)}/smaps_rollup`, 'utf8')),
    )
    .reduce((sum, match) => sum + Number(match?.[1] ?? 0) / 1024, 0);
}
