import { matchRoutes } from '@remix-run/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { ServerBuild } from '@remix-run/node';

import { routeShortlist } from '#app/platform/route-shortlist.server.ts';
import routes from '#app/routes.ts';

const root = { id: 'root', path: '' };
const declared = routes.map(({ id, file, path, index }) => ({
  id: id ?? file,
  parentId: 'root',
  path,
  index,
}));
const build = {
  routes: Object.fromEntries([root, ...declared].map((route) => [route.id, route])),
  assets: { routes: Object.fromEntries([root, ...declared].map((route) => [route.id, route])) },
} as unknown as ServerBuild;
const shortlist = routeShortlist(build);

/** A path made from the words of the routes, their parameters and strangers, or one that a route declares. */
const words = [...new Set(routes.flatMap(({ path = '' }) => path.split('/')))].filter(
  (word) => word && !/[:*]/.test(word),
);
const segment = fc.oneof(
  fc.constantFrom(...words, ...words.map((word) => word.toUpperCase())),
  fc.uuid(),
  fc.constantFrom('%6cearn', 'catalogue%2F', 'ruang-baru', ''),
);
const anyPath = fc
  .tuple(fc.array(segment, { maxLength: 7 }), fc.constantFrom('', '/'))
  .map(([segments, end]) => `/${segments.join('/')}${end}`);
const declaredPath = fc
  .tuple(fc.constantFrom(...routes.map(({ path = '' }) => path)), fc.boolean())
  .map(
    ([path, whole]) =>
      `/${path.replaceAll(/\/?:\w+\?/g, whole ? '/x' : '').replaceAll(/:\w+/g, 'x')}`,
  );

test('the shortlist holds the route that the whole list would choose', () => {
  fc.assert(
    fc.property(fc.oneof(anyPath, declaredPath), (pathname) => {
      expect(chosen(shortlist(pathname), pathname)).toEqual(chosen(build, pathname));
    }),
    { numRuns: 2000 },
  );
});

test.each(['/learn/1/items/2.data', '/_root.data'])('%s is read as its page', (pathname) => {
  const page = pathname.replace('.data', '').replace('/_root', '/');
  expect(shortlist(pathname)).toBe(shortlist(page));
});

test('it is short, and what asks about other pages gets the whole list', () => {
  expect(Object.keys(shortlist('/learn/1/items/2').routes).length).toBeLessThan(6);
  expect(shortlist('/__manifest')).toBe(build);
});

function chosen({ routes: known }: ServerBuild, pathname: string) {
  const children = Object.values(known).filter(({ id }) => id !== 'root');
  const tree = [{ ...known['root']!, children }] as Parameters<typeof matchRoutes>[0];
  return matchRoutes(tree, pathname)?.map(({ route, params }) => [route.id, params]);
}
