import { beforeAll, expect, test } from 'vitest';

import { openSession } from '#app/domain/identity/sessions.server.ts';
import { newId } from '#app/platform/id.ts';
import { sessionCookie } from '#app/platform/session-cookie.server.ts';
import routes from '#app/routes.ts';
import { accessPolicy, type Rule } from '#tests/support/access-policy.ts';
import { accessWorld, type Who, type World } from '#tests/support/access-world.ts';
import { aBrowser } from '#tests/support/accounts.ts';

type Loader = (args: {
  request: Request;
  params: Record<string, string>;
  context: Record<string, never>;
}) => Promise<unknown>;

const modules = import.meta.glob('/app/routes/**/*.{ts,tsx}') as Record<
  string,
  () => Promise<{ loader?: Loader }>
>;
const sources = import.meta.glob<string>('/app/{routes,domain}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Whatever any address is asked for. */
const names = new Set(
  Object.values(sources).flatMap((source) =>
    [...source.matchAll(/\.get\('(\w+)'\)/g)].map(([, name]) => name!),
  ),
);
/** What shows more of a page, and so reads more of the rest. */
const SHOWN = { trend: '1', more: '1', filter: '1' };

const id = newId();
const ODD = [
  'a\0b',
  'a\ud800',
  `${id} a\0b`,
  `${id}~a\0b`,
  `1~${id}~a\0b`,
  '0000-01-01',
  '0001-06-01',
  '9999-12-31',
  '1e9',
];

let world: World;
beforeAll(async () => {
  world = await accessWorld();
});

const read = routes.flatMap(({ path = '', file }) => {
  const who = readerOf(accessPolicy[`/${path}`]?.loader);
  return who ? [{ path: `/${path}`, file, who }] : [];
});

test('the names are found', () => {
  expect([...names]).toEqual(expect.arrayContaining(['q', 'after', 'asOf', 'family', 'day', 'on']));
});

test.each(read)('$path answers whatever its address asks for', async ({ path, file, who }) => {
  const { loader } = await modules[`/app/${file}`]!();
  const entry = accessPolicy[path]!;
  const things = world.things.own;
  const params = (await entry.params?.(things)) ?? {};
  const pathname = path.replace(/:(\w+)\??/g, (_, name: string) => params[name] ?? '');
  const headers = await headersOf(who);
  for (const odd of ODD) {
    const search = new URLSearchParams([...names].map((name) => [name, odd]));
    const kept = { ...SHOWN, ...(await entry.search?.(things)) };
    for (const [name, value] of Object.entries(kept)) search.set(name, value);
    const request = new Request(new URL(`${pathname}?${search}`, 'http://localhost'), { headers });
    const status = await statusOf(() => loader!({ request, params, context: {} }));
    expect(status, JSON.stringify(odd)).toBeLessThan(500);
  }
});

test.each(read.filter(({ path }) => path.includes(':')))(
  '$path answers whatever stands in its path',
  async ({ file, who }) => {
    const { loader } = await modules[`/app/${file}`]!();
    const headers = await headersOf(who);
    for (const odd of ODD) {
      const params = new Proxy({}, { get: () => odd });
      const request = new Request('http://localhost/', { headers });
      const status = await statusOf(() => loader!({ request, params, context: {} }));
      expect(status, JSON.stringify(odd)).toBeLessThan(500);
    }
  },
);

function readerOf(rule: Rule | undefined): Who | null {
  if (!rule || rule === 'nobody') return null;
  if (rule === 'anyone') return 'public';
  if (rule === 'signed-in') return 'employee';
  const known = Object.entries(rule) as [Who, string][];
  return known.find(([, extent]) => extent === 'all' || extent === 'own')?.[0] ?? null;
}

async function headersOf(who: Who): Promise<HeadersInit> {
  if (who === 'public') return {};
  const token = await openSession(world.accounts[who], aBrowser());
  return { Cookie: (await sessionCookie(token)).split(';')[0] ?? '' };
}

/** Files are read to their end: they fail on the way. Whatever is thrown and no answer is a 500. */
async function statusOf(answer: () => Promise<unknown>): Promise<number> {
  const given = await answer().catch((thrown: unknown) => {
    if (thrown instanceof Error) throw thrown;
    return thrown;
  });
  if (given instanceof Response) {
    await given.text();
    return given.status;
  }
  return (given as { init?: { status?: number } | null } | null)?.init?.status ?? 200;
}
