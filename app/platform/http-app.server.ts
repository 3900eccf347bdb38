import { randomBytes, randomUUID } from 'node:crypto';

import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Request, type RequestHandler } from 'express';
import helmet from 'helmet';

import { pool } from './db.server.ts';
import { env } from './env.server.ts';
import { filesHost } from './files-host.server.ts';
import { log } from './log.server.ts';
import { countRequests, metricsPage } from './metrics.server.ts';
import { readiness } from './readiness.server.ts';
import { remixHandler } from './remix-handler.server.ts';
import { currentContext, runInContext } from './request-context.server.ts';

/** What answers some addresses before Remix, reading bodies itself. */
export type Aside = { paths: RegExp; handle: RequestHandler };

/**
 * The HTTP side of the web process: probes, static files, headers, the same-origin check, then Remix.
 * @param build the compiled Remix app, or how to load it in watch mode
 * @param uploads takes files in pieces, larger than any body may be
 */
export function createHttpApp(build: ServerBuild | (() => Promise<ServerBuild>), uploads: Aside) {
  const app = express();
  app.disable('x-powered-by');
  if (env.TRUST_PROXY) app.set('trust proxy', env.TRUST_PROXY.split(','));

  app.use(filesHost);
  app.get('/healthz', (_request, response) => void response.type('text/plain').send('ok'));
  app.get('/readyz', readyz);
  app.get('/metrics', metrics);

  // Files before everything else; paths that are no files never touch the disk.
  const files = 'build/client';
  app.use(
    '/assets',
    compression(),
    express.static(`${files}/assets`, { immutable: true, maxAge: '1y' }),
  );
  app.get('/favicon.svg', express.static(files, { maxAge: '1d' }));

  app.use(withContext);
  app.use(countRequests);
  app.use(securityHeaders);
  app.use(sameOriginOnly);
  app.all(uploads.paths, uploads.handle);
  app.use(withinLimits);
  app.use(remixHandler(build));
  return app;
}

/** Every request gets a reference id that its log lines and its error page carry. */
const withContext: RequestHandler = (request, response, next) => {
  const reference = randomUUID().slice(0, 8);
  response.setHeader('X-Reference', reference);
  const nonce = randomBytes(16).toString('base64');
  const address = request.ip ?? '';
  runInContext({ reference, nonce, address, memo: new Map() }, next);
};

const watching = env.NODE_ENV === 'development';
const filesOrigin = env.FILES_ORIGIN ? [new URL(env.FILES_ORIGIN).origin] : [];

const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", () => `'nonce-${currentContext()?.nonce ?? ''}'`],
      styleSrc: watching ? ["'self'", "'unsafe-inline'"] : ["'self'"],
      imgSrc: ["'self'", 'data:', ...filesOrigin],
      mediaSrc: ["'self'", ...filesOrigin],
      connectSrc: watching ? ["'self'", 'ws:'] : ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: env.PUBLIC_URL?.startsWith('https:') ?? false,
  referrerPolicy: { policy: 'same-origin' },
  xFrameOptions: { action: 'deny' },
});

/** A mutation must come from our own pages: browsers say where a request was made. */
const sameOriginOnly: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next();
  if (isSameOrigin(request.get('origin'), request.get('sec-fetch-site'), request.get('host')))
    return next();
  log.warn({ path: request.path }, 'mutation from a foreign origin refused');
  response.status(403).type('text/plain').send('Foreign origin refused.');
};

/** Without either header it is no browser of ours: refused. */
export function isSameOrigin(
  origin: string | undefined,
  fetchSite: string | undefined,
  host: string | undefined,
): boolean {
  if (origin && origin !== 'null') {
    const expected = env.PUBLIC_URL ? [new URL(env.PUBLIC_URL).host, host] : [host];
    return URL.canParse(origin) && expected.includes(new URL(origin).host);
  }
  return fetchSite === 'same-origin';
}

const MEGABYTE = 1 << 20;
/** What no page would take. Pages that take files or JSON have limits of their own; the others take a form at most. */
const LARGEST = { form: MEGABYTE, json: 16 * MEGABYTE, files: 512 * MEGABYTE };

/** Bodies say how long they are, as every browser's do, and are no longer than what any page would take. */
const withinLimits: RequestHandler = (request, response, next) => {
  if (request.headers['transfer-encoding'] !== undefined) {
    response.status(411).set('Connection', 'close').type('text/plain').send('Length required.');
    return;
  }
  if (Number(request.get('content-length') ?? 0) > LARGEST[bodyKind(request)]) {
    response.status(413).set('Connection', 'close').type('text/plain').send('Too large.');
    return;
  }
  next();
};

function bodyKind(request: Request): keyof typeof LARGEST {
  if (request.is('multipart/form-data')) return 'files';
  return request.is('application/json') ? 'json' : 'form';
}

const readyz: RequestHandler = (_request, response, next) => {
  readiness(pool).then((report) => {
    response.status(report.ready ? 200 : 503).json(report);
  }, next);
};

/** Open on its own port; on this one only with the token. */
const metrics: RequestHandler = (request, response, next) => {
  const given = request.get('authorization');
  if (!env.METRICS_TOKEN || given !== `Bearer ${env.METRICS_TOKEN}`) {
    response.status(404).type('text/plain').send('Not found.');
    return;
  }
  metricsPage().then(({ type, body }) => response.type(type).send(body), next);
};
