import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';

import type { ServerBuild } from '@remix-run/node';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { remixHandler } from '#app/platform/remix-handler.server.ts';
import { currentContext, runInContext } from '#app/platform/request-context.server.ts';

const app = express();
app.use((_request, response, next) => {
  response.setHeader('Content-Security-Policy', "default-src 'self'");
  runInContext({ reference: '', nonce: '', address: '', memo: new Map() }, next);
});
app.use(remixHandler(build()));
const server = createServer(app);
let origin = '';

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test.each([
  ['/framed', "default-src 'self';frame-src https://a.example https://b.example"],
  ['/plain', "default-src 'self'"],
])('%s', async (path, policy) => {
  const answers = await Promise.all([fetch(origin + path), fetch(`${origin}/plain`)]);
  expect(answers[0].headers.get('Content-Security-Policy')).toBe(policy);
  expect(answers[1].headers.get('Content-Security-Policy')).toBe("default-src 'self'");
});

/** Two routes, of which one names hosts. */
function build(): ServerBuild {
  const route = (id: string, loader: () => Response) => ({
    id,
    path: id,
    parentId: undefined,
    module: { loader },
  });
  const framed = () => {
    currentContext()!.frameHosts = ['a.example', 'b.example'];
    return new Response('x');
  };
  const routes = {
    framed: route('framed', framed),
    plain: route('plain', () => new Response('x')),
  };
  const future = { v3_singleFetch: true };
  return {
    mode: 'production',
    entry: { module: {} },
    routes,
    assets: { routes: {} },
    future,
  } as never;
}
