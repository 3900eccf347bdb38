import type { Statements } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

/**
 * Gives employees who have none an account without a password: these, or everybody. For everybody, name and e-mail of
 * the accounts there are also follow the staff records. An address that somebody else's account has is left out: it
 * would not say who signs in. A constant number of statements, for an import of thousands. @returns how many were opened
 */
export async function openAccounts(tx: Statements, employeeIds?: string[]): Promise<number> {
  if (!employeeIds) await followStaffRecords(tx);
  const only = employeeIds ?? null;
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

async function followStaffRecords(tx: Statements): Promise<void> {
  await tx.$executeRaw`
    WITH staff AS (
      SELECT e.id, e.name,
             CASE WHEN row_number() OVER (PARTITION BY lower(e.email) ORDER BY e.id) = 1
                  THEN lower(e.email) END AS email
        FROM "Employee" e WHERE e."archivedAt" IS NULL
    ), wanted AS (
      SELECT s.id, s.name, CASE WHEN o.id IS NULL THEN s.email END AS email
        FROM staff s
        LEFT JOIN "Account" o ON o.email = s.email AND o."employeeId" IS DISTINCT FROM s.id
    )
    UPDATE "Account" a SET name = w.name, email = coalesce(w.email, a.email)
      FROM wanted w
     WHERE w.id = a."employeeId"
       AND (a.name, a.email) IS DISTINCT FROM (w.name, coalesce(w.email, a.email))`;
}
