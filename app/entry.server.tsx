import { Writable } from 'node:stream';

import type { EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import type { ReactElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';

import { i18nFor } from './platform/i18n.ts';
import { languageOf } from './platform/language.server.ts';
import { log } from './platform/log.server.ts';
import { currentContext } from './platform/request-context.server.ts';
import { NonceProvider } from './ui/nonce.ts';

const ABORT_AFTER_MS = 10_000;

/** Remix keeps a page's data this long for promises still open; ours has none, and memory is for others. */
export const streamTimeout = 500;

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  const language = await languageOf(request);
  const nonce = currentContext()?.nonce ?? '';
  const page = (
    <I18nextProvider i18n={i18nFor(language)}>
      <NonceProvider value={nonce}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </NonceProvider>
    </I18nextProvider>
  );
  const { html, failed } = await render(page, nonce);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  // Pages are personal: neither shared caches nor the back button after sign-out may show them.
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  return new Response(new Uint8Array(html), { headers, status: failed ? 500 : status });
}

/** The whole page at once: no loader defers, so nothing is gained by sending it in parts. */
function render(page: ReactElement, nonce: string): Promise<{ html: Buffer; failed: boolean }> {
  return new Promise((resolve, reject) => {
    let failed = false;
    const chunks: Buffer[] = [];
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk);
        done();
      },
      final(done) {
        clearTimeout(timer);
        resolve({ html: Buffer.concat(chunks), failed });
        done();
      },
    });
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => pipe(sink),
      onShellError: reject,
      onError(error) {
        failed = true;
        log.error({ err: error }, 'rendering failed');
      },
    });
    const timer = setTimeout(abort, ABORT_AFTER_MS);
  });
}

export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  log.error({ err: error, path: new URL(request.url).pathname }, 'request failed');
}
