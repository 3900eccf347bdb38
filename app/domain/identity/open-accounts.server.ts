import type { Statements } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

/**
 * Gives every employee (or these) an account without a password, and keeps name and e-mail of accounts as the
 * staff records have them. An address somebody else's account has already is left out: it would not say who signs in.
 * A constant number of statements, for an import of thousands. @returns how many were opened
 */
export async function openAccounts(tx: Statements, employeeIds?: string[]): Promise<number> {
  const only = employeeIds ?? null;
  await tx.$executeRaw`
    UPDATE "Account" a
       SET name = e.name,
           email = CASE
             WHEN e.email IS NULL THEN a.email
             WHEN EXISTS (SELECT 1 FROM "Account" o WHERE o.email = lower(e.email) AND o.id <> a.id)
               OR EXISTS (SELECT 1 FROM "Employee" s
                           WHERE lower(s.email) = lower(e.email) AND s.id < e.id) THEN a.email
             ELSE lower(e.email) END
      FROM "Employee" e
     WHERE e.id = a."employeeId" AND (${only}::uuid[] IS NULL OR e.id = ANY(${only}::uuid[]))
       AND (a.name, a.email) IS DISTINCT FROM (e.name, coalesce(lower(e.email), a.email))`;
  const missing = await tx.$queryRaw<{ id: string }[]>`
    SELECT e.id FROM "Employee" e
     WHERE e."archivedAt" IS NULL AND (${only}::uuid[] IS NULL OR e.id = ANY(${only}::uuid[]))
       AND NOT EXISTS (SELECT 1 FROM "Account" a WHERE a."employeeId" = e.id)`;
  if (missing.length === 0) return 0;
  return tx.$executeRaw`
    INSERT INTO "Account" (id, "employeeId", name, email)
    SELECT new.id, e.id, e.name,
           CASE WHEN row_number() OVER (PARTITION BY lower(e.email) ORDER BY e.id) = 1
                 AND NOT EXISTS (SELECT 1 FROM "Account" o WHERE o.email = lower(e.email))
                THEN lower(e.email) END
      FROM unnest(${missing.map(() => newId())}::uuid[], ${missing.map(({ id }) => id)}::uuid[])
           AS new(id, "employeeId")
      JOIN "Employee" e ON e.id = new."employeeId"
    ON CONFLICT DO NOTHING`;
}
