import { createRequestHandler, type ServerBuild } from '@remix-run/node';

import { openSession } from '#app/domain/identity/sessions.server.ts';
import { type RequestContext, runInContext } from '#app/platform/request-context.server.ts';
import { sessionCookie } from '#app/platform/session-cookie.server.ts';
import routes from '#app/routes.ts';
import { aBrowser } from '#tests/support/accounts.ts';

const ORIGIN = 'http://localhost';
type Modules = Record<string, () => Promise<unknown>>;
const modules = import.meta.glob('/app/routes/**/*.{ts,tsx}') as Modules;

/**
 * The product answering requests in this process: its own routes, root and server entry, without the web server
 * around them. Only the routes whose file begins with one of `folders` are loaded.
 */
export async function openProduct(...folders: string[]) {
  const wanted = routes.filter(({ file }) => folders.some((folder) => file.startsWith(folder)));
  const loaded = await Promise.all(
    wanted.map(async ({ file, path, index }) => ({
      id: file,
      parentId: 'root',
      path,
      index,
      module: await modules[`/app/${file}`]?.(),
    })),
  );
  const all = [{ id: 'root', path: '', module: await import('#app/root.tsx') }, ...loaded];
  const entries = all.map(({ module, ...route }) => {
    const has = (name: string) => name in (module as object);
    return {
      ...route,
      module: '/none.js',
      imports: [],
      hasAction: has('action'),
      hasLoader: has('loader'),
      hasClientAction: false,
      hasClientLoader: false,
      hasErrorBoundary: has('ErrorBoundary'),
    };
  });
  const build = {
    mode: 'production',
    entry: { module: await import('#app/entry.server.tsx') },
    routes: Object.fromEntries(all.map((route) => [route.id, route])),
    assets: {
      entry: { imports: [], module: '/none.js' },
      routes: Object.fromEntries(entries.map((entry) => [entry.id, entry])),
      url: '/manifest.js',
      version: '1',
    },
    publicPath: '/',
    assetsBuildDirectory: 'build/client',
    future: { v3_singleFetch: true, v3_relativeSplatPath: true, v3_throwAbortReason: true },
    isSpaMode: false,
  };
  const handle = createRequestHandler(build as unknown as ServerBuild, 'production');
  return {
    visitor: async (accountId: string | null) => new Visitor(handle, await cookieOf(accountId)),
  };
}

async function cookieOf(accountId: string | null): Promise<string> {
  if (!accountId) return '';
  return (await sessionCookie(await openSession(accountId, aBrowser()))).split(';')[0] ?? '';
}

export type Seen = {
  status: number;
  location: string | null;
  text: string;
  /** Hosts whose pages it may frame. */
  frames: readonly string[];
};

/** Somebody with a browser that runs no scripts. Remembers everything the product has said. */
export class Visitor {
  readonly seen: Seen[] = [];

  constructor(
    private readonly handle: (request: Request) => Promise<Response>,
    private readonly cookie: string,
  ) {}

  get(path: string): Promise<Seen> {
    return this.ask(path, { method: 'GET' });
  }

  post(path: string, form: URLSearchParams | Record<string, string> = {}): Promise<Seen> {
    return this.ask(path, { method: 'POST', body: new URLSearchParams(form) });
  }

  postFile(path: string, body: FormData): Promise<Seen> {
    return this.ask(path, { method: 'POST', body });
  }

  postJson(path: string, body: string): Promise<Seen> {
    const headers = { 'Content-Type': 'application/json' };
    return this.ask(path, { method: 'POST', body, headers });
  }

  async follow(seen: Seen): Promise<Seen & { path: string }> {
    let at = seen;
    let path = '';
    for (let hops = 0; at.location && hops < 5; hops++) {
      path = at.location;
      at = await this.get(path);
    }
    return { ...at, path };
  }

  private async ask(path: string, init: RequestInit): Promise<Seen> {
    const headers = new Headers(init.headers);
    if (this.cookie) headers.set('Cookie', this.cookie);
    const request = new Request(`${ORIGIN}${path}`, { ...init, headers });
    const context: RequestContext = {
      ...{ reference: 'test', nonce: 'nonce', address: '10.0.0.1' },
      memo: new Map(),
    };
    const response = await runInContext(context, () => this.handle(request));
    const seen = {
      status: response.status,
      location: response.headers.get('Location'),
      text: await response.text(),
      frames: context.frameHosts ?? [],
    };
    this.seen.push(seen);
    return seen;
  }
}
