import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { once } from 'node:events';

import { openSession } from '#app/domain/identity/sessions.server.ts';
import type { Role } from '#app/domain/organisation/actor.ts';
import { toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { createHttpApp } from '#app/platform/http-app.server.ts';
import { newId } from '#app/platform/id.ts';
import { sessionCookie } from '#app/platform/session-cookie.server.ts';
import { uploadServer } from '#app/routes/studio/media/upload-server.server.ts';

import { aBrowser, anAccount } from './accounts.ts';

/** An account with a role over the whole organisation, and the cookie of its browser. */
export async function someoneWho(
  role: Role | null,
): Promise<{ accountId: string; cookie: string }> {
  const { id: accountId } = await anAccount();
  if (role)
    await db.roleGrant.create({
      data: { id: newId(), accountId, role, validFrom: toDate('2020-01-01') },
    });
  const cookie = await sessionCookie(await openSession(accountId, aBrowser()));
  return { accountId, cookie: cookie.split(';')[0] ?? '' };
}

/** The real web server of this process, without pages. */
export async function startUploads(): Promise<{ origin: string; stop(): Promise<void> }> {
  const server: Server = createServer(
    createHttpApp(() => Promise.reject(new Error('No pages here.')), uploadServer()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The same in a process of its own that may be killed. */
export async function startUploadProcess(): Promise<{ origin: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/upload-process.ts'], {
    env: { ...process.env, NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { origin: `http://127.0.0.1:${line.toString().trim()}`, child };
}

type Said = { status: number; headers: Headers; text: string };

/** Somebody who uploads by the tus protocol, one request at a time. */
export class Uploader {
  constructor(
    public origin: string,
    private readonly cookie: string,
    private readonly extra: Record<string, string> = {},
  ) {}

  create(name: string, size: number, metadata: Record<string, string> = {}): Promise<Said> {
    const told = Object.entries({ filename: name, ...metadata });
    return this.ask('/studio/uploads', 'POST', {
      'Upload-Length': String(size),
      'Upload-Metadata': told.map(([key, value]) => `${key} ${btoa(value)}`).join(','),
    });
  }

  async begin(name: string, size: number, metadata: Record<string, string> = {}): Promise<string> {
    const said = await this.create(name, size, metadata);
    if (said.status !== 201) throw new Error(`${said.status} ${said.text}`);
    return said.headers.get('Location') ?? '';
  }

  /** How many bytes are there. */
  async received(path: string): Promise<number> {
    return Number((await this.ask(path, 'HEAD')).headers.get('Upload-Offset'));
  }

  send(path: string, offset: number, bytes: Buffer): Promise<Said> {
    return this.ask(path, 'PATCH', { ...PIECE, 'Upload-Offset': String(offset) }, bytes);
  }

  /** Sends the beginning of a piece and leaves the line open. @returns what cuts it */
  async sendAndHang(
    path: string,
    offset: number,
    bytes: Buffer,
    sent: number,
  ): Promise<() => void> {
    const request = httpRequest(`${this.origin}${path}`, {
      method: 'PATCH',
      headers: this.headers({
        ...PIECE,
        'Upload-Offset': String(offset),
        'Content-Length': String(bytes.length),
      }),
    });
    request.on('error', () => undefined);
    await new Promise((resolve) => request.write(bytes.subarray(0, sent), resolve));
    return () => request.destroy();
  }

  ask(
    path: string,
    method: string,
    headers: Record<string, string> = {},
    body?: Buffer,
  ): Promise<Said> {
    return fetch(`${this.origin}${path}`, {
      method,
      headers: this.headers(headers),
      ...(body && { body: new Uint8Array(body) }),
    }).then(async (response) => ({
      status: response.status,
      headers: response.headers,
      text: await response.text(),
    }));
  }

  private headers(more: Record<string, string>): Record<string, string> {
    return {
      'Tus-Resumable': '1.0.0',
      Origin: this.origin,
      ...(this.cookie && { Cookie: this.cookie }),
      ...this.extra,
      ...more,
    };
  }
}

const PIECE = { 'Content-Type': 'application/offset+octet-stream' };
