import { expect, test } from 'vitest';

import { verifyPassword } from '#app/domain/identity/password-hash.server.ts';
import { signIn } from '#app/domain/identity/sign-in.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import {
  aBrowser,
  actorOf,
  anAccount,
  isSignedIn,
  PASSWORD,
  refusalOf,
} from '#tests/support/accounts.ts';
import { anEmployee } from '#tests/support/organisation.ts';

test('an e-mail in any case and the password open a session', async () => {
  const account = await anAccount({ email: 'siti@kota-contoh.example' });
  const token = await signIn(
    { email: ' Siti@Kota-Contoh.example ', password: PASSWORD },
    aBrowser(),
  );
  expect((await actorOf(token)).accountId).toBe(account.id);
});

test('an employee number signs in too, with or without its printed spaces', async () => {
  const employee = await anEmployee();
  const account = await anAccount({ employeeId: employee.id, email: null });
  const printed = employee.number.replace(/^(\d{8})(\d{6})(\d)/, '$1 $2 $3 ');
  for (const email of [employee.number, printed]) {
    const token = await signIn({ email, password: PASSWORD }, aBrowser());
    expect((await actorOf(token)).accountId).toBe(account.id);
  }
});

test('only the hash of the token is kept', async () => {
  const account = await anAccount();
  const token = await signIn({ email: account.email!, password: PASSWORD }, aBrowser());
  const kept = await db.session.findMany({ where: { accountId: account.id } });
  expect(JSON.stringify(kept)).not.toContain(token);
});

test('wrong passwords, unknown people and closed accounts get the same answer', async () => {
  const account = await anAccount();
  const waiting = await anAccount({ activated: false });
  const disabled = await anAccount();
  await db.account.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } });
  const left = await anEmployee();
  const gone = await anAccount({ employeeId: left.id });
  await db.employee.update({ where: { id: left.id }, data: { archivedAt: new Date() } });
  const tries = [
    { email: account.email!, password: 'salah-sekali-1' },
    { email: 'tidak-ada@kota-contoh.example', password: PASSWORD },
    { email: waiting.email!, password: PASSWORD },
    { email: disabled.email!, password: PASSWORD },
    { email: gone.email!, password: PASSWORD },
    { email: '', password: PASSWORD },
  ];
  for (const input of tries)
    expect(await refusalOf(signIn(input, aBrowser())), input.email).toBe('signInFailed');
});

test('without a hash to compare with, a password of full cost is verified all the same', async () => {
  const account = await anAccount();
  const fastest = { known: Infinity, unknown: Infinity };
  for (let i = 0; i < 15; i++) {
    for (const who of ['known', 'unknown'] as const) {
      const start = performance.now();
      await verifyPassword(who === 'known' ? account.passwordHash : null, 'apa-saja-yang-salah');
      fastest[who] = Math.min(fastest[who], performance.now() - start);
    }
  }
  expect(fastest.unknown / fastest.known).toBeGreaterThan(0.6);
  expect(fastest.unknown / fastest.known).toBeLessThan(1.6);
  expect(await verifyPassword(null, '')).toBe(false);
});

test('ten tries at an account are heard, then even the right password waits', async () => {
  const account = await anAccount();
  const email = account.email!;
  for (let i = 0; i < 10; i++)
    expect(await refusalOf(signIn({ email, password: 'salah' }, aBrowser()))).toBe('signInFailed');
  const refused = await signIn({ email, password: PASSWORD }, aBrowser()).catch((e: unknown) => e);
  expect(refused).toMatchObject({ code: 'tooManyRequests', params: { minutes: 15 } });
});

test('a burst of parallel guesses is heard no more often', async () => {
  const account = await anAccount();
  const guesses = Array.from({ length: 40 }, () =>
    refusalOf(signIn({ email: account.email!, password: 'salah' }, aBrowser())),
  );
  const answers = await Promise.all(guesses);
  expect(answers.filter((answer) => answer === 'signInFailed')).toHaveLength(10);
});

test('somebody unknown is throttled like somebody known', async () => {
  const email = 'hantu@kota-contoh.example';
  for (let i = 0; i < 10; i++) await refusalOf(signIn({ email, password: 'salah' }, aBrowser()));
  expect(await refusalOf(signIn({ email, password: 'salah' }, aBrowser()))).toBe('tooManyRequests');
});

test('a right password forgets the wrong ones', async () => {
  const account = await anAccount();
  const email = account.email!;
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < 8; i++) await refusalOf(signIn({ email, password: 'salah' }, aBrowser()));
    expect(await refusalOf(signIn({ email, password: PASSWORD }, aBrowser()))).toBe('accepted');
  }
});

test('an address that fails a hundred times is refused, whoever it tries; others are not', async () => {
  const browser = aBrowser({ address: '203.0.113.9' });
  for (let i = 0; i < 100; i += 20) {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        refusalOf(
          signIn({ email: `coba${i + n}@kota-contoh.example`, password: 'salah' }, browser),
        ),
      ),
    );
  }
  const account = await anAccount();
  const right = { email: account.email!, password: PASSWORD };
  expect(await refusalOf(signIn(right, browser))).toBe('tooManyRequests');
  expect(await refusalOf(signIn(right, aBrowser()))).toBe('accepted');
});

test('signing in again ends the session this browser held', async () => {
  const account = await anAccount();
  const input = { email: account.email!, password: PASSWORD };
  const first = await signIn(input, aBrowser());
  const elsewhere = await signIn(input, aBrowser());
  const second = await signIn(input, aBrowser({ token: first }));
  expect(second).not.toBe(first);
  expect(await isSignedIn(first)).toBe(false);
  expect(await isSignedIn(elsewhere)).toBe(true);
});

test('a session ends after eight idle hours, and after seven days however busy', async () => {
  const account = await anAccount();
  const input = { email: account.email!, password: PASSWORD };
  const idle = await signIn(input, aBrowser());
  await db.$executeRaw`UPDATE "Session" SET "lastSeenAt" = now() - interval '8 hours 1 minute'`;
  expect(await isSignedIn(idle)).toBe(false);

  setClock(new Date(Date.now() - 7 * 24 * 3_600_000 - 60_000));
  const old = await signIn(input, aBrowser());
  setClock(null);
  await db.$executeRaw`UPDATE "Session" SET "lastSeenAt" = now()`;
  expect(await isSignedIn(old)).toBe(false);
});
