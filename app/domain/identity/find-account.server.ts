import { createHash } from 'node:crypto';

import { row } from '#app/platform/db.server.ts';

import { normaliseIdentifier } from './identifier.ts';

/**
 * The account of an e-mail or employee number, and the key its tries are counted under: somebody unknown has one
 * too, so that the limits say nothing about who exists.
 */
export async function findAccountId(
  identifier: string,
): Promise<{ accountId: string | null; key: string }> {
  const normal = normaliseIdentifier(identifier);
  const found = await row<{ id: string }>('find-account', FIND, [normal]);
  const key = found?.id ?? createHash('sha256').update(normal).digest('hex');
  return { accountId: found?.id ?? null, key };
}

const FIND = `
  SELECT id FROM "Account" WHERE email = $1
  UNION ALL
  SELECT a.id FROM "Employee" e JOIN "Account" a ON a."employeeId" = e.id WHERE e.number = $1
  LIMIT 1`;
