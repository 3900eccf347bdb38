import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { newId } from '#app/platform/id.ts';
import type { Sealer } from '#app/platform/pdf-seal.server.ts';

import { selfSigned } from './self-signed.server.ts';

/** A key that was replaced is noticed by every process within this time. */
const FRESH_MS = 60_000;
const KEY_LOCK = 7_305_104_211;

let cache: { readAt: number; sealer: Promise<Sealer> } | null = null;

/**
 * The key that seals certificates: the installation's electronic seal, never an official's signature.
 *
 * The installation makes one when the first certificate is issued (ECDSA P-256, self-signed) and keeps it in
 * `SealingKey`, encrypted with SECRET_KEY where that is set. To replace it by a key of the organisation, for example
 * with a certificate from an authority, set SEAL_KEY_FILE (PEM, RSA or P-256; SECRET_KEY is its passphrase if it is
 * encrypted) and SEAL_CERTIFICATE_FILE (PEM, own certificate first, those above it after). To have the installation
 * make a new one, set `retiredAt` of the row. Certificates sealed before stay valid: each carries its certificate.
 */
export function currentSealer(): Promise<Sealer> {
  const time = performance.now();
  if (!cache || time - cache.readAt > FRESH_MS) {
    const fresh = { readAt: time, sealer: load() };
    cache = fresh;
    fresh.sealer.catch(() => {
      if (cache === fresh) cache = null;
    });
  }
  return cache.sealer;
}

/** Tests and replacements: the next certificate reads the key anew. */
export function forgetSealer(): void {
  cache = null;
}

async function load(): Promise<Sealer> {
  if (env.SEAL_KEY_FILE && env.SEAL_CERTIFICATE_FILE) {
    return sealerOf(
      await readFile(env.SEAL_KEY_FILE, 'utf8'),
      await readFile(env.SEAL_CERTIFICATE_FILE, 'utf8'),
    );
  }
  const stored = (await storedKey()) ?? (await makeKey());
  return sealerOf(stored.privateKey, stored.certificate);
}

function storedKey(tx: Pick<typeof db, 'sealingKey'> = db) {
  return tx.sealingKey.findFirst({ where: { retiredAt: null }, orderBy: { createdAt: 'desc' } });
}

/** One key, however many processes need the first one at once. */
function makeKey() {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${KEY_LOCK}::bigint)`;
    const existing = await storedKey(tx);
    if (existing) return existing;
    const { privateKey, certificate } = await selfSigned(now());
    const data = { id: newId(), privateKey: pemOf(privateKey), certificate, createdAt: now() };
    return tx.sealingKey.create({ data });
  });
}

function pemOf(key: KeyObject): string {
  const format = { type: 'pkcs8', format: 'pem' } as const;
  if (!env.SECRET_KEY) return key.export(format) as string;
  return key.export({ ...format, cipher: 'aes-256-cbc', passphrase: env.SECRET_KEY }) as string;
}

function sealerOf(keyPem: string, certificatePem: string): Sealer {
  if (keyPem.includes('ENCRYPTED') && !env.SECRET_KEY)
    throw new Error(
      'The sealing key is encrypted: set SECRET_KEY to what it was when it was made.',
    );
  const key = createPrivateKey({ key: keyPem, passphrase: env.SECRET_KEY });
  const blocks = certificatePem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
  const chain = (blocks ?? []).map((pem) => new X509Certificate(pem));
  if (!chain[0]?.checkPrivateKey(key))
    throw new Error('The sealing key does not belong to its certificate.');
  if (!isUsable(key))
    throw new Error('The sealing key must be RSA of 2048 bits or more, or ECDSA P-256.');
  return { key, certificates: chain.map(({ raw }) => raw) };
}

function isUsable({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  if (asymmetricKeyType === 'ec') return asymmetricKeyDetails?.namedCurve === 'prime256v1';
  return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
}
