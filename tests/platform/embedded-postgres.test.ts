import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, test } from 'vitest';

import { startEmbeddedDatabase } from '#app/platform/embedded-postgres.server.ts';
import { databaseHome } from '#tests/support/product.ts';

test('it begins anew where its database was removed and its data folder was not', async () => {
  // Closed to others, as mkdtemp makes it: under root the database lies elsewhere.
  const folder = await mkdtemp(path.join(tmpdir(), 'kompeten-'));
  const first = await startEmbeddedDatabase(folder);
  await first.stop();
  const home = await databaseHome(folder);
  await rm(home, { recursive: true });

  const second = await startEmbeddedDatabase(folder);
  expect(second.startedHere).toBe(true);
  expect(await databaseHome(folder)).toBe(home);
  await second.stop();
  await rm(home, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}, 120_000);
