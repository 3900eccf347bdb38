import { readdirSync } from 'node:fs';

import { beforeAll, expect, test } from 'vitest';

import routes from '#app/routes.ts';
import {
  gzipBytes,
  learnerPages,
  type PageScripts,
  script,
  studioPages,
} from '#tests/support/page-scripts.ts';
import { buildIfStale } from '#workers/build.ts';

/** On the connections of district offices a page has to be there in seconds. */
const LIMIT = 130_000;
const EDITOR = /prosemirror|tiptap/i;

let pages: PageScripts[];
// The build that the tests of the running product use: whoever comes first makes it.
beforeAll(async () => {
  await buildIfStale();
  pages = learnerPages();
}, 300_000);

test('every page is looked at that is not one of staff', () => {
  const written = routes.map(({ file }) => file).filter((file) => file.endsWith('.tsx'));
  const open = written.filter((file) => !/^routes\/(admin|hr|studio|team)\//.test(file));
  expect(pages.map(({ id }) => `${id}.tsx`).sort()).toEqual(open.sort());
});

test('a page of a learner loads less than 130 kB of JavaScript', () => {
  const tooHeavy = pages
    .map(({ id, loaded }) => ({ id, bytes: gzipBytes(loaded) }))
    .filter(({ bytes }) => bytes >= LIMIT);
  expect(tooHeavy).toEqual([]);
});

test('no page of a learner can come to load the editor, which the studio does', () => {
  const withEditor = ({ reachable }: PageScripts) =>
    reachable.some((file) => EDITOR.test(script(file)));
  expect(
    studioPages()
      .filter(withEditor)
      .map(({ id }) => id),
  ).toContain('routes/studio/item');
  expect(pages.filter(withEditor).map(({ id }) => id)).toEqual([]);
});

/** What only servers hold: statements, the database, the modules of Node. */
const OF_SERVERS = /\b(FROM|INTO|UPDATE) "[A-Z]\w+"|PrismaClient|\b(from|import)\s*\(?["']node:/;

test('browsers are given no source maps and nothing of the server', () => {
  const files = readdirSync('build/client', { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  const scripts = files.filter((file) => /\.(js|css)$/.test(file)).map((file) => `/${file}`);
  expect(scripts.length).toBeGreaterThan(100);
  const telling = (file: string) =>
    script(file).includes('sourceMappingURL') || OF_SERVERS.test(script(file));
  expect(scripts.filter(telling)).toEqual([]);
});
