import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';

import {
  createReadableStreamFromReadable,
  createRequestHandler,
  type ServerBuild,
} from '@remix-run/node';
import type { Request as HttpRequest, RequestHandler, Response as HttpResponse } from 'express';

import { env } from './env.server.ts';
import { currentContext } from './request-context.server.ts';
import { routeShortlist } from './route-shortlist.server.ts';

/** Pages and data: made whole, so they are compressed and written in one piece. */
const WHOLE = /^(text\/html|text\/x-script|application\/json)/;
const WORTH_COMPRESSING = 1_000;
/** The fastest level: on a page of 30 kB the better ones cost more time than they save on the wire. */
const GZIP_LEVEL = 1;

/**
 * Hands HTTP requests to Remix. In place of the stock Express adapter because that pushes every page through three
 * kinds of stream and a compressing one, which costs more than rendering it.
 */
export function remixHandler(build: ServerBuild | (() => Promise<ServerBuild>)): RequestHandler {
  const handlerFor =
    typeof build === 'function' ? watchingHandler(build) : handlersByShortlist(build);
  return (request, response, next) => {
    handlerFor(request.path)(toFetchRequest(request, response))
      .then((answer) => send(answer, request, response))
      .catch(next);
  };
}

type HandlerFor = (pathname: string) => ReturnType<typeof createRequestHandler>;

function watchingHandler(build: () => Promise<ServerBuild>): HandlerFor {
  const handle = createRequestHandler(build, env.NODE_ENV);
  return () => handle;
}

function handlersByShortlist(build: ServerBuild): HandlerFor {
  const narrowed = routeShortlist(build);
  const handlers = new Map<ServerBuild, ReturnType<HandlerFor>>();
  return (pathname) => {
    const few = narrowed(pathname);
    const known = handlers.get(few);
    if (known) return known;
    const handle = createRequestHandler(few, env.NODE_ENV);
    handlers.set(few, handle);
    return handle;
  };
}

function toFetchRequest(request: HttpRequest, response: HttpResponse): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const controller = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) controller.abort(); // the reader has gone
  });
  const url = `${request.protocol}://${request.get('host') ?? 'localhost'}${request.originalUrl}`;
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  return new Request(url, {
    method: request.method,
    headers,
    signal: controller.signal,
    ...(hasBody ? { body: createReadableStreamFromReadable(request), duplex: 'half' } : {}),
  });
}

/** No page shows frames but one whose loader has named their hosts. */
function allowFrames(response: HttpResponse): void {
  const hosts = currentContext()?.frameHosts ?? [];
  const policy = response.getHeader('Content-Security-Policy');
  if (hosts.length === 0 || typeof policy !== 'string') return;
  const sources = hosts.map((host) => `https://${host}`).join(' ');
  response.setHeader('Content-Security-Policy', `${policy};frame-src ${sources}`);
}

async function send(answer: Response, request: HttpRequest, response: HttpResponse) {
  response.status(answer.status);
  for (const [name, value] of answer.headers) response.append(name, value);
  allowFrames(response);
  // A body that nobody read would stand before the next request of this connection.
  if (!request.complete) response.setHeader('Connection', 'close');
  if (!answer.body) {
    response.end();
    return;
  }
  if (!WHOLE.test(answer.headers.get('Content-Type') ?? '')) {
    await pipeline(Readable.fromWeb(answer.body as never), response);
    return;
  }
  const body = Buffer.from(await answer.arrayBuffer());
  response.vary('Accept-Encoding');
  if (body.length < WORTH_COMPRESSING || !request.acceptsEncodings('gzip')) {
    response.end(body);
    return;
  }
  response.setHeader('Content-Encoding', 'gzip');
  response.end(gzipSync(body, { level: GZIP_LEVEL }));
}
