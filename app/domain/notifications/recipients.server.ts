import type { Tx } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';

export type Recipient = {
  accountId: string;
  email: string | null;
  name: string;
  language: Language;
};

/** Accounts in use: neither disabled nor of somebody who has left. */
async function recipients(
  tx: Tx,
  by: { accountId?: string; employeeId?: string; reportOf?: string },
): Promise<Recipient[]> {
  return tx.$queryRaw<Recipient[]>`
    SELECT a.id AS "accountId", a.email, coalesce(e.name, a.name) AS name,
           CASE a.locale WHEN 'en' THEN 'en' ELSE 'id' END AS language
      FROM "Account" a LEFT JOIN "Employee" e ON e.id = a."employeeId"
     WHERE a."disabledAt" IS NULL AND e."archivedAt" IS NULL
       AND (a.id = ${by.accountId ?? null}::uuid
            OR a."employeeId" = ${by.employeeId ?? null}::uuid
            OR a."employeeId" = (SELECT r."supervisorId" FROM "Employee" r
                                  WHERE r.id = ${by.reportOf ?? null}::uuid))`;
}

export function theAccount(tx: Tx, accountId: string): Promise<Recipient[]> {
  return recipients(tx, { accountId });
}

export function theEmployee(tx: Tx, employeeId: string): Promise<Recipient[]> {
  return recipients(tx, { employeeId });
}

export function theSupervisorOf(tx: Tx, employeeId: string): Promise<Recipient[]> {
  return recipients(tx, { reportOf: employeeId });
}
