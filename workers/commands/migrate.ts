import { databaseUrl } from '#app/platform/env.server.ts';
import { migrate } from '#app/platform/migrate.server.ts';
import { migrateQueue } from '#app/platform/queue.server.ts';

/** Brings the database to this version: our tables, then the queue's. */
export async function runMigrate(): Promise<number> {
  const applied = await migrate(databaseUrl());
  await migrateQueue(databaseUrl());
  for (const name of applied) process.stderr.write(`applied ${name}\n`);
  return 0;
}
