import { parseArgs } from 'node:util';

import { env } from '#app/platform/env.server.ts';
import { seedDemo } from '#prisma/seed/demo.ts';
import { seedOnce } from '#prisma/seed/seed-once.ts';
import { seedW1 } from '#prisma/seed/w1.ts';

const SIZES = ['demo', 'city', 'w1'] as const;
type Size = (typeof SIZES)[number];

/** Fills an empty database with the demo city (420 people, or 13,000) or with the data of the measured workload. */
export async function runSeed(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      size: { type: 'string', default: 'demo' },
      'if-empty': { type: 'boolean', default: false },
    },
  });
  const size = SIZES.find((name) => name === values.size);
  if (!size)
    return refuse(`There is no size "${values.size}". Choose one of: ${SIZES.join(', ')}.`);
  if (size !== 'w1' && !env.DEMO)
    return refuse(
      'The demo city opens accounts whose password everybody knows, so it is only for a demo: set DEMO=1 for one.',
    );

  const began = performance.now();
  const say = (line: string) => process.stderr.write(`  ${seconds(began)} s  ${line}\n`);
  const state = await seedOnce(async () => {
    process.stderr.write(`Filling the empty database (${size}) …\n`);
    await fill(size, say);
  });
  if (state === 'busy')
    return refuse('Another seed is filling this database. Nothing was changed.');
  if (state === 'in-use') {
    if (values['if-empty']) return 0;
    return refuse(
      'This database is in use, and a seed only fills an empty one. Nothing was changed. For a fresh one choose another folder: DATA_DIR=.data-new npm run seed',
    );
  }
  process.stderr.write(`Filled in ${seconds(began)} s.\n`);
  return 0;
}

function fill(size: Size, say: (line: string) => void): Promise<void> {
  return size === 'w1' ? seedW1(say) : seedDemo({ size }, say);
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n`);
  return 1;
}
