import { gzipBytes, learnerPages } from '#tests/support/page-scripts.ts';

import { printFigure } from './figures.ts';

/** JavaScript a learner's page loads, React and Remix included: the heaviest of the learner's pages, gzip. */
export default async function benchJs(): Promise<void> {
  const weights = learnerPages().map(({ id, loaded }) => ({ id, kb: gzipBytes(loaded) / 1000 }));
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
