import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

import { z } from 'zod';

import { now } from './clock.ts';
import { env } from './env.server.ts';

/** A stored file and how it is to be answered: everything the other host needs, which asks nobody. */
export type SignedFile = {
  name: string;
  hash: string;
  size: number;
  mediaType: string;
  inline: boolean;
};

const HOUR_MS = 3_600_000;
/** Of recordings, whose player comes back for the next piece as long as it plays. */
const RECORDING_HOURS = 6;

const payload = z.object({
  h: z.string().regex(/^[0-9a-f]{64}$/),
  s: z.int(),
  t: z.string(),
  i: z.boolean(),
  n: z.string(),
  e: z.int(),
});

/** Whether media are served from an origin of their own, where nothing they might run could reach ours. */
export function hasFilesOrigin(): boolean {
  return env.FILES_ORIGIN !== undefined;
}

/**
 * An address of the other origin that shows this file to whoever has it, for one or two hours (recordings: six more).
 * It stays the same for an hour, so that browsers find what they have kept.
 */
export function signedFileUrl({ name, hash, size, mediaType, inline }: SignedFile): string {
  const hours = 2 + (/^(video|audio)\//.test(mediaType) ? RECORDING_HOURS : 0);
  const expires = (Math.floor(now().getTime() / HOUR_MS) + hours) * HOUR_MS;
  const told = { h: hash, s: size, t: mediaType, i: inline, n: name, e: expires };
  const text = Buffer.from(JSON.stringify(told)).toString('base64url');
  return new URL(`/${text}/${signature(text)}/${name}`, env.FILES_ORIGIN).href;
}

/** @returns null for an address that we did not make, or whose time is over */
export function fileOfSignedPath(path: string): (SignedFile & { expires: number }) | null {
  const [, text = '', sign = '', name = ''] =
    /^\/([\w-]{1,1000})\/([\w-]{43})\/([\w.-]+)$/.exec(path) ?? [];
  if (!text || !timingSafeEqual(Buffer.from(sign), Buffer.from(signature(text)))) return null;
  const told = payload.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  if (!told.success) return null;
  const { h: hash, s: size, t: mediaType, i: inline, n, e: expires } = told.data;
  if (n !== name || expires < now().getTime()) return null;
  return { name, hash, size, mediaType, inline, expires };
}

let key: Buffer | null = null;

function signature(text: string): string {
  key ??= Buffer.from(hkdfSync('sha256', env.SECRET_KEY ?? '', '', 'signed files', 32));
  return createHmac('sha256', key).update(text).digest('base64url');
}
