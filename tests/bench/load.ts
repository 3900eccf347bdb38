import { gunzipSync } from 'node:zlib';

import { Pool } from 'undici';

import { percentile, printFigure } from './figures.ts';

export type Answer = { status: number; location: string | null; text: string };

/** One virtual user: a cookie jar over kept-alive connections, as a browser without its cache. */
export class Visitor {
  private readonly cookies = new Map<string, string>();

  /** @param session the cookie of a session opened beforehand, as the server would set it */
  constructor(
    private readonly origin: string,
    private readonly pool: Pool,
    session?: string,
  ) {
    this.keep(session);
  }

  get(path: string): Promise<Answer> {
    return this.request('GET', path);
  }

  post(path: string, form: Record<string, string> | URLSearchParams): Promise<Answer> {
    return this.request('POST', path, new URLSearchParams(form).toString(), FORM);
  }

  postJson(path: string, body: unknown): Promise<Answer> {
    return this.request('POST', path, JSON.stringify(body), 'application/json');
  }

  /** Follows redirects to the page one lands on. */
  async follow(answer: Answer): Promise<Answer & { path: string }> {
    let path = '';
    let at = answer;
    for (let hops = 0; at.location && hops < 8; hops++) {
      const url = new URL(at.location, this.origin);
      path = url.pathname + url.search;
      at = await this.get(path);
    }
    return { ...at, path };
  }

  async signIn(email: string, password: string): Promise<void> {
    const landed = await this.follow(await this.post('/login', { email, password }));
    if (landed.status !== 200 || landed.path.startsWith('/login'))
      throw new Error(`${email} could not sign in (${landed.status} ${landed.path})`);
  }

  private async request(
    method: 'GET' | 'POST',
    path: string,
    body?: string,
    type?: string,
  ): Promise<Answer> {
    const answer = await this.pool.request({
      method,
      path,
      body,
      headers: {
        accept: 'text/html,application/json;q=0.9',
        'accept-encoding': 'gzip',
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'POST' ? { origin: this.origin } : {}),
        ...(type ? { 'content-type': type } : {}),
      },
    });
    const bytes = Buffer.from(await answer.body.arrayBuffer());
    this.keep(answer.headers['set-cookie']);
    const zipped = answer.headers['content-encoding'] === 'gzip';
    const location = answer.headers['location'];
    return {
      status: answer.statusCode,
      location: typeof location === 'string' ? location : null,
      text: (zipped ? gunzipSync(bytes) : bytes).toString('utf8'),
    };
  }

  private keep(header: string | string[] | undefined): void {
    for (const line of [header ?? []].flat()) {
      const [pair = ''] = line.split(';', 1);
      const at = pair.indexOf('=');
      if (/max-age=0/i.test(line)) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}

const FORM = 'application/x-www-form-urlencoded';

export function openPool(origin: string): Pool {
  return new Pool(origin, { connections: 64, headersTimeout: 120_000, bodyTimeout: 120_000 });
}

export type LoadResult = { perSecond: number; p50: number; p95: number; n: number };

/**
 * Closed loop: `concurrency` users, each beginning the next operation when the last has ended, no think time.
 * An operation that throws ends the run: figures with errors do not count.
 */
export async function closedLoop(
  concurrency: number,
  seconds: number,
  operation: (user: number, round: number) => Promise<void>,
): Promise<LoadResult> {
  const samples: number[] = [];
  const warmUntil = performance.now() + 2000;
  const until = warmUntil + seconds * 1000;
  let round = 0;
  await Promise.all(
    Array.from({ length: concurrency }, async (_, user) => {
      while (performance.now() < until) {
        const began = performance.now();
        await operation(user, round++);
        const ended = performance.now();
        if (began >= warmUntil && ended <= until) samples.push(ended - began);
      }
    }),
  );
  return {
    perSecond: samples.length / seconds,
    p50: percentile(samples, 0.5),
    p95: percentile(samples, 0.95),
    n: samples.length,
  };
}

/** Prints p50, p95 and the rate of one load under `<prefix>.c<concurrency>.…`. */
export function printLoad(
  bench: string,
  prefix: string,
  concurrency: number,
  rate: 'rps' | 'ops',
  result: LoadResult,
  note?: string,
): void {
  const at = `${prefix}.c${concurrency}`;
  const { n } = result;
  printFigure({ bench, metric: `${at}.p50_ms`, value: result.p50, unit: 'ms', n, note });
  printFigure({ bench, metric: `${at}.p95_ms`, value: result.p95, unit: 'ms', n, note });
  printFigure({ bench, metric: `${at}.${rate}`, value: result.perSecond, unit: '1/s', n, note });
}
