import { beforeAll, describe, expect, test } from 'vitest';

import { openSession } from '#app/domain/identity/sessions.server.ts';
import { sessionCookie } from '#app/platform/session-cookie.server.ts';
import routes from '#app/routes.ts';
import {
  accessPolicy,
  type Deed,
  deedOf,
  type Entry,
  type Extent,
  type Rule,
} from '#tests/support/access-policy.ts';
import {
  accessWorld,
  type Reach,
  roles,
  type Things,
  type Who,
  type World,
} from '#tests/support/access-world.ts';
import { aBrowser } from '#tests/support/accounts.ts';

type Handler = (args: {
  request: Request;
  params: Record<string, string>;
  context: Record<string, never>;
}) => Promise<unknown>;
type RouteModule = { loader?: Handler; action?: Handler };
type Found = { path: string; file: string };

const modules = import.meta.glob(['/app/routes/**/*.{ts,tsx}', '/app/root.tsx']) as Record<
  string,
  () => Promise<RouteModule>
>;
const declared: Found[] = [
  { path: '(root)', file: 'root.tsx' },
  ...routes.map(({ path, file }) => ({ path: `/${path ?? ''}`, file })),
];

let world: World;
beforeAll(async () => {
  world = await accessWorld();
});

test('every route has its entry in the policy, and no entry is without a route', () => {
  expect(Object.keys(accessPolicy).sort()).toEqual(declared.map(({ path }) => path).sort());
});

describe.each(declared)('$path', ({ path, file }) => {
  const entry = accessPolicy[path] ?? {};

  test('loader and action stand in the policy exactly where the route has them', async () => {
    const { loader, action } = await moduleOf(file);
    expect({ loader: 'loader' in entry, action: 'action' in entry }).toEqual({
      loader: Boolean(loader),
      action: Boolean(action),
    });
  });

  if (entry.loader !== undefined) {
    test('reads answer each role as the policy says', async () => {
      await expectAnswers(path, file, entry, 'loader', entry.loader!);
    });
  }

  if (entry.action !== undefined) {
    test('deeds answer each role as the policy says', async () => {
      await expectAnswers(path, file, entry, 'action', deedOf(entry.action!).rule);
    });
  }
});

async function expectAnswers(
  path: string,
  file: string,
  entry: Entry,
  kind: 'loader' | 'action',
  rule: Rule,
) {
  const handler = (await moduleOf(file))[kind]!;
  const namesThings = path.includes(':') || 'search' in entry || takesIds(entry, kind);
  const reaches: Reach[] = namesThings ? ['own', 'foreign', 'unknown'] : ['own'];
  const { unknown } = kind === 'action' ? deedOf(entry.action!) : entry;
  const missing = unknown ?? 'not-found';
  const found: Record<string, string> = {};
  const wanted: Record<string, string> = {};
  for (const who of roles) {
    const bodies: Partial<Record<Reach, string>> = {};
    for (const reach of reaches) {
      const answer = await ask(handler, path, entry, kind, who, reach);
      found[`${who} ${reach}`] = answer.kind;
      wanted[`${who} ${reach}`] = expected(rule, missing, who, reach);
      bodies[reach] = JSON.stringify(answer);
    }
    // What one may not see answers exactly like what does not exist.
    if (wanted[`${who} foreign`] === 'not-found') expect(bodies.foreign, who).toBe(bodies.unknown);
  }
  expect(found).toEqual(wanted);
}

function expected(rule: Rule, missing: 'not-found' | 'reached', who: Who, reach: Reach): string {
  if (rule === 'nobody') return 'not-found';
  if (who === 'public' && rule !== 'anyone') return 'sign-in';
  const extent = extentOf(rule, who);
  if (extent === 'refused') return 'refused';
  if (extent === 'none') return 'not-found';
  if (reach === 'unknown') return missing;
  if (extent === 'refusedUnlessOwn') return reach === 'own' ? 'reached' : 'refused';
  return extent === 'all' || reach === 'own' ? 'reached' : 'not-found';
}

function extentOf(rule: Exclude<Rule, 'nobody'>, who: Who): Extent {
  if (rule === 'anyone' || rule === 'signed-in') return 'all';
  return who === 'public' ? 'none' : (rule[who] ?? 'none');
}

type Answer = { kind: 'reached' | 'sign-in' | 'refused' | 'not-found'; body?: string };

async function ask(
  handler: Handler,
  path: string,
  entry: Entry,
  kind: 'loader' | 'action',
  who: Who,
  reach: Reach,
): Promise<Answer> {
  const things = world.things[reach];
  const deed: Partial<Deed> = kind === 'action' ? deedOf(entry.action!) : {};
  const params = (await (deed.params ?? entry.params)?.(things)) ?? {};
  const pathname = path.replace(/:(\w+)\??/g, (_, name: string) => params[name] ?? '');
  const search = new URLSearchParams(await entry.search?.(things));
  const request = new Request(new URL(`${pathname}?${search}`, 'http://localhost'), {
    ...(kind === 'action' && { method: 'POST', body: await bodyOf(deed, things) }),
    headers: await headersOf(who, deed),
  });
  try {
    return answerOf(await handler({ request, params, context: {} }), path);
  } catch (thrown) {
    return answerOf(thrown, path);
  }
}

async function bodyOf({ form, json }: Partial<Deed>, things: Things) {
  if (json) return JSON.stringify(await json(things));
  const made = (await form?.(things)) ?? {};
  return made instanceof FormData ? made : new URLSearchParams(made);
}

async function headersOf(who: Who, { json }: Partial<Deed>): Promise<Headers> {
  const headers = new Headers(json && { 'Content-Type': 'application/json' });
  if (who === 'public') return headers;
  const token = await openSession(world.accounts[who], aBrowser());
  headers.set('Cookie', (await sessionCookie(token)).split(';')[0] ?? '');
  return headers;
}

/** What an outcome means, however Remix carries it: a value, data with a status, or a response. */
function answerOf(outcome: unknown, path: string): Answer {
  if (outcome instanceof Response) {
    const location = outcome.headers.get('Location');
    if (location && /^\/login(\?|$)/.test(location) && path !== '/logout')
      return { kind: 'sign-in' };
    return ofStatus(outcome.status, '');
  }
  if (isData(outcome)) return ofStatus(outcome.init?.status ?? 200, JSON.stringify(outcome.data));
  if (outcome instanceof Error) throw outcome;
  return { kind: 'reached' };
}

function ofStatus(status: number, body: string): Answer {
  if (status === 404) return { kind: 'not-found', body };
  if (status === 403) return { kind: 'refused', body };
  if (status >= 500) throw new Error(`status ${status}`);
  return { kind: 'reached' };
}

function isData(value: unknown): value is { data: unknown; init: { status?: number } | null } {
  return (value as { type?: unknown } | null)?.type === 'DataWithResponseInit';
}

/** Forms that name things by id are walked through all reaches as URLs are. */
function takesIds(entry: Entry, kind: 'loader' | 'action'): boolean {
  if (kind === 'loader') return false;
  const { rule, form } = deedOf(entry.action!);
  return rule !== 'anyone' && form !== undefined;
}

async function moduleOf(file: string): Promise<RouteModule> {
  return (await modules[`/app/${file}`]?.()) ?? {};
}
