import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { printFigure } from './figures.ts';

type Manifest = {
  entry: { module: string; imports: string[] };
  routes: Record<string, { id: string; module: string; imports?: string[]; parentId?: string }>;
};

/** JavaScript a learner's page loads, React and Remix included: the heaviest of the learner's pages, gzip. */
export default async function benchJs(): Promise<void> {
  const manifest = readManifest();
  const learner = Object.values(manifest.routes).filter(({ id }) =>
    /^routes\/(learn|home|auth|public)\//.test(id),
  );
  const weights = learner.map((route) => ({ id: route.id, kb: weigh(manifest, route.id) / 1000 }));
  const heaviest = weights.reduce((a, b) => (b.kb > a.kb ? b : a));
  printFigure({
    bench: 'js',
    metric: 'learner.gzip_kb',
    value: heaviest.kb,
    unit: 'kB',
    n: weights.length,
    note: `heaviest of ${weights.length} learner pages: ${heaviest.id}`,
  });
}

function readManifest(): Manifest {
  const folder = 'build/client/assets';
  const file = readdirSync(folder).find((name) => /^manifest-.*\.js$/.test(name)) ?? '';
  const text = readFileSync(path.join(folder, file), 'utf8');
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as Manifest;
}

function weigh({ entry, routes }: Manifest, id: string): number {
  const root = routes['root'];
  const page = routes[id];
  const files = new Set(
    [entry, root, page].flatMap((part) => (part ? [part.module, ...(part.imports ?? [])] : [])),
  );
  return [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join('build/client', file))).length,
    0,
  );
}
