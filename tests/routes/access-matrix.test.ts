import { beforeAll, describe, expect, test } from 'vitest';

import { openSession } from '#app/domain/identity/sessions.server.ts';
import { sessionCookie } from '#app/platform/session-cookie.server.ts';
import routes from '#app/routes.ts';
import { accessPolicy, type Entry, type Rule } from '#tests/support/access-policy.ts';
import {
  accessWorld,
  type Reach,
  roles,
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
      await expectAnswers(path, file, entry, 'action', ruleOf(entry.action!));
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
  const namesThings = path.includes(':') || takesIds(entry, kind);
  const reaches: Reach[] = namesThings ? ['own', 'foreign', 'unknown'] : ['own'];
  const found: Record<string, string> = {};
  const wanted: Record<string, string> = {};
  for (const who of roles) {
    const bodies: Partial<Record<Reach, string>> = {};
    for (const reach of reaches) {
      const answer = await ask(handler, path, entry, kind, who, reach);
      found[`${who} ${reach}`] = answer.kind;
      wanted[`${who} ${reach}`] = expected(rule, entry, who, reach);
      bodies[reach] = JSON.stringify(answer);
    }
    // What one may not see answers exactly like what does not exist.
    if (wanted[`${who} foreign`] === 'not-found') expect(bodies.foreign, who).toBe(bodies.unknown);
  }
  expect(found).toEqual(wanted);
}

function expected(rule: Rule, entry: Entry, who: Who, reach: Reach): string {
  if (rule === 'anyone') return 'reached';
  if (rule === 'nobody') return 'not-found';
  if (who === 'public') return 'sign-in';
  if (reach === 'unknown' && entry.unknown !== 'reached' && rule !== 'signed-in') {
    return rule[who] === 'refused' ? 'refused' : 'not-found';
  }
  if (reach === 'unknown' && entry.unknown !== 'reached') return 'not-found';
  if (rule === 'signed-in') return 'reached';
  const extent = rule[who] ?? 'none';
  if (extent === 'refused') return 'refused';
  if (extent === 'all' || (extent === 'own' && reach === 'own')) return 'reached';
  return 'not-found';
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
  const deed = kind === 'action' && typeof entry.action === 'object' ? entry.action : {};
  const details = 'rule' in deed ? deed : {};
  const params = await (details.params ?? entry.params)?.(things);
  const form = await details.form?.(things);
  const json = await details.json?.(things);
  const url = new URL(
    path.replace(/:(\w+)/g, (_, name: string) => params?.[name] ?? ''),
    'http://localhost',
  );
  const headers = new Headers();
  if (who !== 'public') {
    const token = await openSession(world.accounts[who], aBrowser());
    headers.set('Cookie', (await sessionCookie(token)).split(';')[0] ?? '');
  }
  if (json !== undefined) headers.set('Content-Type', 'application/json');
  const request = new Request(url, {
    method: kind === 'action' ? 'POST' : 'GET',
    headers,
    ...(kind === 'action' && {
      body: json === undefined ? new URLSearchParams(form) : JSON.stringify(json),
    }),
  });
  try {
    return answerOf(await handler({ request, params: params ?? {}, context: {} }), path);
  } catch (thrown) {
    return answerOf(thrown, path);
  }
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

function ruleOf(action: NonNullable<Entry['action']>): Rule {
  return typeof action === 'object' && 'rule' in action ? action.rule : action;
}

/** Forms that name things by id are walked through all reaches as URLs are. */
function takesIds(entry: Entry, kind: 'loader' | 'action'): boolean {
  if (kind === 'loader' || typeof entry.action !== 'object' || !('rule' in entry.action))
    return false;
  return entry.action.rule !== 'anyone' && entry.action.form !== undefined;
}

async function moduleOf(file: string): Promise<RouteModule> {
  return (await modules[`/app/${file}`]?.()) ?? {};
}
