import { readdirSync } from 'node:fs';

import { needs } from './needs.ts';
import { prepare } from './stage.ts';

/** `npm run bench -- <name> […]`: one JSON line per figure. Without a name it lists them. */
type Bench = { default: (context: { origin: string; dataDir: string }) => Promise<void> };

const NOT_BENCHES = [
  'figures.ts',
  'items10k.ts',
  'load.ts',
  'needs.ts',
  'quiz-attempt.ts',
  'quiz-visitors.ts',
  'run.ts',
  'stage.ts',
];
const known = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !NOT_BENCHES.includes(file))
  .map((file) => file.replace('.ts', ''));
const wanted = process.argv.slice(2);

if (wanted.length === 0) {
  process.stdout.write(`npm run bench -- <name>, one of: ${known.join(', ')}\n`);
} else {
  for (const name of wanted) await runBench(name);
}

async function runBench(name: string) {
  if (!known.includes(name)) throw new Error(`No bench "${name}". There are: ${known.join(', ')}`);
  // The stage goes first: a bench reads its DATABASE_URL when it is loaded.
  const stage = await prepare(needs[name] ?? { data: 'none', server: false });
  try {
    const bench = (await import(`./${name}.ts`)) as Bench;
    await bench.default({ origin: stage.origin, dataDir: stage.dataDir });
  } finally {
    await stage.close();
  }
}
