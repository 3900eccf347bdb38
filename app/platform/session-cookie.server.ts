import { createHash, randomBytes } from 'node:crypto';

import { createCookie } from '@remix-run/node';

import { env } from './env.server.ts';

const secure = env.SECURE_COOKIES ?? env.PUBLIC_URL?.startsWith('https:') ?? false;

/** Carries the session token and nothing else; only its hash is in the database. */
const cookie = createCookie(secure ? '__Host-session' : 'session', {
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure,
});

export async function readSessionToken(request: Request): Promise<string | null> {
  const value: unknown = await cookie.parse(request.headers.get('Cookie'));
  return typeof value === 'string' ? value : null;
}

export function sessionCookie(token: string): Promise<string> {
  return cookie.serialize(token);
}

export function endedSessionCookie(): Promise<string> {
  return cookie.serialize('', { maxAge: 0 });
}

/** 256 random bits, for sessions and codes sent by mail. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function tokenHash(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest());
}
