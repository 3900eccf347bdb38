import { randomBytes } from 'node:crypto';

import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { newToken, tokenHash } from '#app/platform/session-cookie.server.ts';
import type { CodePurpose } from '#prisma/generated/enums.ts';

import { CODE_LENGTH, normaliseCode, typableCode } from './one-time-code.ts';

/** Printed codes travel on paper through an office; links are used at once. */
const PRINTED_DAYS = 30;
const LINK_HOURS: Record<CodePurpose, number> = {
  password_reset: 1,
  activation: 7 * 24,
  first_administrator: 24,
};

type Issue = { accountId: string; purpose: CodePurpose; issuedById: string | null };

/** A code to type, returned once and kept only as a hash. Codes printed earlier for the account end. */
export async function issueTypableCode(tx: Tx, issue: Issue): Promise<string> {
  const [code] = await issueTypableCodes(tx, [issue]);
  return code!;
}

/** As `issueTypableCode`, for a whole sheet: two statements however many. Codes come in the order asked. */
export async function issueTypableCodes(tx: Tx, issues: Issue[]): Promise<string[]> {
  const issued = issues.map((issue) => ({ issue, code: typableCode(randomBytes(CODE_LENGTH)) }));
  await tx.oneTimeCode.updateMany({
    where: { accountId: { in: issues.map((issue) => issue.accountId) }, ...live() },
    data: { expiresAt: now() },
  });
  await tx.oneTimeCode.createMany({
    data: issued.map(({ issue, code }) => ({
      id: newId(),
      ...issue,
      codeHash: typableHash(issue.accountId, code),
      createdAt: now(),
      expiresAt: inHours(PRINTED_DAYS * 24),
    })),
  });
  return issued.map(({ code }) => code);
}

/** The secret part of a link, returned once and kept only as a hash. */
export async function issueLinkToken(
  tx: Tx,
  issue: { accountId: string | null; purpose: CodePurpose; issuedById: string | null },
): Promise<string> {
  const token = newToken();
  await tx.oneTimeCode.create({
    data: {
      id: newId(),
      ...issue,
      codeHash: tokenHash(token),
      createdAt: now(),
      expiresAt: inHours(LINK_HOURS[issue.purpose]),
    },
  });
  return token;
}

/** Uses a typed code up. @returns whether it was good */
export async function takeTypableCode(tx: Tx, accountId: string, typed: string): Promise<boolean> {
  const { count } = await tx.oneTimeCode.updateMany({
    where: { codeHash: typableHash(accountId, normaliseCode(typed)), accountId, ...live() },
    data: { usedAt: now() },
  });
  return count === 1;
}

/** Uses a link up, whoever comes first. @returns null when it is unknown, used or too old */
export async function takeLinkToken(
  tx: Tx,
  token: string,
  purposes: CodePurpose[],
): Promise<{ accountId: string | null } | null> {
  const where = { codeHash: tokenHash(token), purpose: { in: purposes }, ...live() };
  const taken = await tx.oneTimeCode.updateManyAndReturn({ where, data: { usedAt: now() } });
  return taken[0] ?? null;
}

/** Whether a link would be taken now. */
export async function isLiveLink(tx: Tx, token: string, purposes: CodePurpose[]): Promise<boolean> {
  const where = { codeHash: tokenHash(token), purpose: { in: purposes }, ...live() };
  return (await tx.oneTimeCode.count({ where })) === 1;
}

/** Ends every code of an account: after its password has been set by one of them, the others are dead. */
export async function endCodes(tx: Tx, accountId: string): Promise<void> {
  await tx.oneTimeCode.updateMany({
    where: { accountId, ...live() },
    data: { expiresAt: now() },
  });
}

function live() {
  return { usedAt: null, expiresAt: { gt: now() } };
}

function inHours(hours: number): Date {
  return new Date(now().getTime() + hours * 3_600_000);
}

/** Bound to its account, so that a code says nothing without knowing whose it is. */
function typableHash(accountId: string, code: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(tokenHash(`${accountId}:${code}`));
}
