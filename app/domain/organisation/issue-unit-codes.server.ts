import { issueTypableCodes } from '#app/domain/identity/one-time-code.server.ts';
import { openAccounts } from '#app/domain/identity/open-accounts.server.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { canManageGrants } from './access-policy.ts';
import { type Actor, unitScope } from './actor.ts';
import { type CodeSheet, SHEET_MAX } from './issue-unit-codes.ts';

type Input = { unitId: string; below: boolean };

/** Issues an activation code to everybody of a unit who has none in use yet, as a sheet to print and cut. */
export function printUnitCodes(actor: Actor, input: Input): Promise<CodeSheet> {
  return db.$transaction(
    async (tx) => {
      const people = await waitingPeople(tx, actor, input);
      const codes = await issueTypableCodes(
        tx,
        people.map(({ accountId }) => ({
          accountId,
          purpose: 'activation',
          issuedById: actor.accountId,
        })),
      );
      for (const { accountId } of people) await recordIssued(tx, actor, accountId, false);
      return bySheet(people.map((person, index) => ({ ...person, code: codes[index]! })));
    },
    { timeout: 60_000 },
  );
}

/** Mails everybody of a unit who has an address a link to set the first password. @returns how many */
export function mailUnitLinks(actor: Actor, input: Input): Promise<number> {
  return db.$transaction(
    async (tx) => {
      const people = await waitingPeople(tx, actor, input);
      const reachable = people.filter(({ email }) => email !== null);
      for (const { accountId } of reachable) await recordIssued(tx, actor, accountId, true);
      return reachable.length;
    },
    { timeout: 60_000 },
  );
}

function recordIssued(tx: Tx, actor: Actor, accountId: string, notify: boolean) {
  const data = { purpose: 'activation' as const, notify };
  return recordEvent(tx, actor, 'account.code-issued', accountId, data);
}

type Waiting = {
  employeeId: string;
  accountId: string | null;
  email: string | null;
  name: string;
  numberEnd: string;
  unit: string;
};
type WithAccount = Waiting & { accountId: string };

/** Who has no password yet, each with an account. */
async function waitingPeople(tx: Tx, actor: Actor, input: Input): Promise<WithAccount[]> {
  await requireUnit(tx, actor, input.unitId);
  const found = await readWaiting(tx, actor, input);
  if (found.length > SHEET_MAX)
    throw new DomainError('conflict', 'sheetTooLarge', { count: found.length, max: SHEET_MAX });
  const without = found.filter(({ accountId }) => accountId === null);
  if (without.length === 0) return found as WithAccount[];
  await openAccounts(
    tx,
    without.map(({ employeeId }) => employeeId),
  );
  return (await readWaiting(tx, actor, input)) as WithAccount[];
}

async function requireUnit(tx: Tx, actor: Actor, unitId: string): Promise<void> {
  const scope = unitScope(actor, 'hr', 'administrator');
  const [unit] = await tx.$queryRaw<{ id: string }[]>`
    SELECT u.id FROM "Unit" u
     WHERE u.id = ${unitId}::uuid
       AND (${scope}::uuid[] IS NULL OR EXISTS (
             SELECT 1 FROM "UnitAncestor" s
              WHERE s."unitId" = u.id AND s."ancestorId" = ANY(${scope}::uuid[])))`;
  if (!unit) throw notFound();
}

/** Accounts that hold roles are left out for those who may not manage roles: a code must not be a way up. */
async function readWaiting(tx: Tx, actor: Actor, { unitId, below }: Input): Promise<Waiting[]> {
  const all = canManageGrants(actor);
  return tx.$queryRaw<Waiting[]>`
    SELECT e.id AS "employeeId", a.id AS "accountId", a.email, e.name,
           right(e.number, 4) AS "numberEnd", u.name AS unit
      FROM "UnitAncestor" t
      JOIN "Employee" e ON e."unitId" = t."unitId"
      JOIN "Unit" u ON u.id = e."unitId"
      LEFT JOIN "Account" a ON a."employeeId" = e.id
     WHERE t."ancestorId" = ${unitId}::uuid AND (${below} OR t.distance = 0)
       AND e."archivedAt" IS NULL AND a."activatedAt" IS NULL AND a."disabledAt" IS NULL
       AND (${all} OR NOT EXISTS (SELECT 1 FROM "RoleGrant" g
                                   WHERE g."accountId" = a.id AND g."revokedAt" IS NULL))
     ORDER BY t.distance, u.code, e.name, e.id`;
}

/** One sheet per unit, in the order given. */
function bySheet(people: (WithAccount & { code: string })[]): CodeSheet {
  const sheets = new Map<string, CodeSheet[number]>();
  for (const { unit, name, numberEnd, code } of people) {
    const sheet = sheets.get(unit) ?? { unit, people: [] };
    sheet.people.push({ name, numberEnd, code });
    sheets.set(unit, sheet);
  }
  return [...sheets.values()];
}
