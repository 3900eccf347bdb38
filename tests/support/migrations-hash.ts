import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Names a state of the schema: a database made before it is made anew. */
export function migrationsHash(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync('prisma/migrations').sort()) {
    if (name.endsWith('.toml')) continue;
    hash.update(readFileSync(path.join('prisma/migrations', name, 'migration.sql')));
  }
  return hash.digest('hex').slice(0, 12);
}
