import { expect, test } from 'vitest';

import { activateAccount } from '#app/domain/identity/activate-account.server.ts';
import { issueTypableCode } from '#app/domain/identity/one-time-code.server.ts';
import { normaliseCode, typableCode } from '#app/domain/identity/one-time-code.ts';
import { openAccounts } from '#app/domain/identity/open-accounts.server.ts';
import { signIn } from '#app/domain/identity/sign-in.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import {
  aBrowser,
  actorOf,
  anAccount,
  aSession,
  isSignedIn,
  PASSWORD,
  refusalOf,
} from '#tests/support/accounts.ts';
import { anEmployee } from '#tests/support/organisation.ts';

const newPassword = 'Bukit-Hijau-42';

async function anImported(email: string | null = null) {
  const employee = await anEmployee();
  const account = await anAccount({ employeeId: employee.id, email, activated: false });
  const issue = { accountId: account.id, purpose: 'activation' as const, issuedById: null };
  const code = await db.$transaction((tx) => issueTypableCode(tx, issue));
  return { employee, account, code };
}

test('a printed code is ten letters and digits that cannot be misread', () => {
  const code = typableCode(Uint8Array.from([0, 31, 32, 63, 17, 18, 19, 20, 21, 22]));
  expect(code).toBe('0Z0ZH-JKMNP');
  expect(normaliseCode(' ozozh jkmnp ')).toBe('0Z0ZH-JKMNP');
  expect(normaliseCode('i1l0o-abcde')).toBe('11100-ABCDE');
});

test('the employee number and the code set the first password and sign in', async () => {
  const { employee, account, code } = await anImported();
  const typed = code.toLowerCase().replace('-', ' ');
  const input = { identifier: employee.number, printedCode: typed, newPassword };
  const token = await activateAccount(input, aBrowser());
  expect((await actorOf(token)).accountId).toBe(account.id);
  await signIn({ email: employee.number, password: newPassword }, aBrowser());
  const events = await db.event.findMany({ where: { subjectId: account.id } });
  expect(events.map(({ type }) => type)).toEqual(['account.activated']);
});

test('a code works once', async () => {
  const { employee, code } = await anImported();
  const input = { identifier: employee.number, printedCode: code, newPassword };
  const both = [activateAccount(input, aBrowser()), activateAccount(input, aBrowser())];
  const answers = await Promise.all(both.map(refusalOf));
  expect(answers.sort()).toEqual(['accepted', 'codeRefused']);
});

test('only hashes of codes are kept', async () => {
  const { account, code } = await anImported();
  const kept = await db.oneTimeCode.findMany({ where: { accountId: account.id } });
  expect(kept).toHaveLength(1);
  const bytes = Buffer.from(kept[0]!.codeHash).toString('latin1');
  expect(bytes).not.toContain(code);
  expect(bytes).not.toContain(code.replace('-', ''));
});

test('a code of somebody else, an unknown person and a wrong code answer alike', async () => {
  const mine = await anImported();
  const other = await anImported();
  const tries = [
    { identifier: mine.employee.number, printedCode: other.code, newPassword },
    { identifier: '199912312024121999', printedCode: mine.code, newPassword },
    { identifier: mine.employee.number, printedCode: 'AAAAA-AAAAA', newPassword },
    // a password that would be refused for its owner does not tell that the owner exists
    {
      identifier: mine.employee.number,
      printedCode: 'AAAAA-AAAAA',
      newPassword: mine.employee.number,
    },
  ];
  for (const input of tries)
    expect(await refusalOf(activateAccount(input, aBrowser()))).toBe('codeRefused');
});

test('a password that breaks the rule leaves the code good', async () => {
  const { employee, code } = await anImported();
  const weak = { identifier: employee.number, printedCode: code, newPassword: 'password123' };
  expect(await refusalOf(activateAccount(weak, aBrowser()))).toBe('passwordCommon');
  const better = { identifier: employee.number, printedCode: code, newPassword };
  expect(await refusalOf(activateAccount(better, aBrowser()))).toBe('accepted');
});

test('a newer code ends the older; thirty days end both', async () => {
  const { employee, account, code } = await anImported();
  const issue = { accountId: account.id, purpose: 'activation' as const, issuedById: null };
  const newer = await db.$transaction((tx) => issueTypableCode(tx, issue));
  const withCode = (typed: string) =>
    refusalOf(
      activateAccount({ identifier: employee.number, printedCode: typed, newPassword }, aBrowser()),
    );
  expect(await withCode(code)).toBe('codeRefused');
  setClock(new Date(Date.now() + 30 * 24 * 3_600_000 + 1000));
  expect(await withCode(newer)).toBe('codeRefused');
  setClock(null);
  expect(await withCode(newer)).toBe('accepted');
});

test('guessing codes is throttled', async () => {
  const { employee, code } = await anImported();
  const guess = { identifier: employee.number, printedCode: 'AAAAA-AAAAA', newPassword };
  for (let i = 0; i < 10; i++) await refusalOf(activateAccount(guess, aBrowser()));
  expect(await refusalOf(activateAccount({ ...guess, printedCode: code }, aBrowser()))).toBe(
    'tooManyRequests',
  );
});

test('a code for an account in use replaces the password and ends its sessions', async () => {
  const employee = await anEmployee();
  const account = await anAccount({ employeeId: employee.id });
  const { token } = await aSession(account.id);
  const issue = { accountId: account.id, purpose: 'password_reset' as const, issuedById: null };
  const code = await db.$transaction((tx) => issueTypableCode(tx, issue));
  await activateAccount(
    { identifier: employee.number, printedCode: code, newPassword },
    aBrowser(),
  );
  expect(await isSignedIn(token)).toBe(false);
  const old = { email: employee.number, password: PASSWORD };
  expect(await refusalOf(signIn(old, aBrowser()))).toBe('signInFailed');
  const events = await db.event.findMany({ where: { subjectId: account.id } });
  expect(events.map(({ type, data }) => [type, data])).toEqual([
    ['account.password-changed', { how: 'reset' }],
  ]);
});

test('a disabled account is not activated', async () => {
  const { employee, account, code } = await anImported();
  await db.account.update({ where: { id: account.id }, data: { disabledAt: new Date() } });
  const input = { identifier: employee.number, printedCode: code, newPassword };
  expect(await refusalOf(activateAccount(input, aBrowser()))).toBe('codeRefused');
});

test('every employee gets an account once, with an e-mail nobody else signs in by', async () => {
  const [first, second, third] = [await anEmployee(), await anEmployee(), await anEmployee()];
  await db.employee.update({
    where: { id: second.id },
    data: { email: first.email!.toUpperCase() },
  });
  await db.employee.update({ where: { id: third.id }, data: { email: null } });
  const ids = [first.id, second.id, third.id];
  expect(await db.$transaction((tx) => openAccounts(tx, ids))).toBe(3);
  expect(await db.$transaction((tx) => openAccounts(tx, ids))).toBe(0);
  const accounts = await db.account.findMany({ where: { employeeId: { in: ids } } });
  const emailOf = (id: string) => accounts.find(({ employeeId }) => employeeId === id)?.email;
  expect(ids.map(emailOf)).toEqual([first.email, null, null]);

  const changed = { name: 'Nama Baru', email: 'baru@kota-contoh.example' };
  await db.employee.update({ where: { id: third.id }, data: changed });
  await db.$transaction((tx) => openAccounts(tx));
  const updated = await db.account.findFirst({ where: { employeeId: third.id } });
  expect(updated).toMatchObject(changed);
  const others = await db.account.findMany({ where: { employeeId: { in: ids } } });
  expect(others.filter(({ email }) => email === first.email)).toHaveLength(1);
});
