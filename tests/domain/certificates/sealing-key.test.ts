import { generateKeyPairSync, randomBytes, X509Certificate } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { currentSealer, forgetSealer } from '#app/domain/certificates/sealing-key.server.ts';
import { selfSigned } from '#app/domain/certificates/self-signed.server.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';

const { SECRET_KEY, SEAL_KEY_FILE, SEAL_CERTIFICATE_FILE } = env;

beforeEach(async () => {
  await db.sealingKey.deleteMany();
  forgetSealer();
});
afterEach(() => {
  Object.assign(env, { SECRET_KEY, SEAL_KEY_FILE, SEAL_CERTIFICATE_FILE });
  forgetSealer();
});

const fingerprint = async () =>
  new X509Certificate((await currentSealer()).certificates[0]!).fingerprint256;

test('the installation makes one key when it first needs it and keeps it', async () => {
  const first = await fingerprint();
  forgetSealer();
  expect(await fingerprint()).toBe(first);
  expect(await db.sealingKey.count()).toBe(1);
});

test('many that need the first key at once share one', async () => {
  const all = await Promise.all(
    Array.from({ length: 8 }, () => {
      forgetSealer();
      return currentSealer();
    }),
  );
  expect(new Set(all.map(({ certificates }) => certificates[0]?.toString('hex'))).size).toBe(1);
});

test('with SECRET_KEY the private key rests encrypted, and is of no use without it', async () => {
  Object.assign(env, { SECRET_KEY: randomBytes(24).toString('hex') });
  const first = await fingerprint();
  const { privateKey } = await db.sealingKey.findFirstOrThrow();
  expect(privateKey).toContain('BEGIN ENCRYPTED PRIVATE KEY');
  forgetSealer();
  expect(await fingerprint()).toBe(first);

  Object.assign(env, { SECRET_KEY: undefined });
  forgetSealer();
  await expect(currentSealer()).rejects.toThrow(/SECRET_KEY/);
});

test('a retired key gives way to a new one', async () => {
  const first = await fingerprint();
  await db.sealingKey.updateMany({ data: { retiredAt: now() } });
  forgetSealer();
  expect(await fingerprint()).not.toBe(first);
});

test('a key of the organisation comes from files and goes before the installation’s', async () => {
  const { privateKey, certificate } = await selfSigned(now());
  Object.assign(env, {
    SEAL_KEY_FILE: path.join(env.DATA_DIR, 'seal.key'),
    SEAL_CERTIFICATE_FILE: path.join(env.DATA_DIR, 'seal.pem'),
  });
  await writeFile(env.SEAL_KEY_FILE!, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await writeFile(env.SEAL_CERTIFICATE_FILE!, certificate);
  expect(await fingerprint()).toBe(new X509Certificate(certificate).fingerprint256);
  expect(await db.sealingKey.count()).toBe(0);

  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  await writeFile(env.SEAL_KEY_FILE!, other.export({ type: 'pkcs8', format: 'pem' }));
  forgetSealer();
  await expect(currentSealer()).rejects.toThrow(/does not belong/);
});
