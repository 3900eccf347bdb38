import { expect, test } from 'vitest';

import { changePassword } from '#app/domain/identity/change-password.server.ts';
import { cleanUp } from '#app/domain/identity/clean-up.server.ts';
import { deviceOf } from '#app/domain/identity/device.ts';
import {
  mySessions,
  revokeMyOtherSessions,
  revokeMySession,
  signOut,
} from '#app/domain/identity/my-sessions.server.ts';
import { signIn } from '#app/domain/identity/sign-in.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import {
  aBrowser,
  anAccount,
  aSession,
  isSignedIn,
  PASSWORD,
  refusalOf,
} from '#tests/support/accounts.ts';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36';

test.each([
  [CHROME, 'Chrome', 'Windows'],
  [`${CHROME} Edg/130.0`, 'Edge', 'Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox', 'Linux'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1',
    'Safari',
    'iOS',
  ],
  [
    'Mozilla/5.0 (Linux; Android 14) SamsungBrowser/25.0 Chrome/121.0 Safari/537.36',
    'Samsung Internet',
    'Android',
  ],
  ['curl/8.0', null, null],
])('%s in words', (userAgent, browser, system) => {
  expect(deviceOf(userAgent)).toEqual({ browser, system });
});

test('my list shows my open sessions, this one first', async () => {
  const account = await anAccount();
  const other = await aSession(account.id);
  const mine = await aSession(account.id);
  const ended = await aSession(account.id);
  await signOut(ended.actor);
  await aSession((await anAccount()).id);
  const list = await mySessions(mine.actor);
  expect(list.map(({ id, current }) => [id, current])).toEqual([
    [mine.actor.sessionId, true],
    [other.actor.sessionId, false],
  ]);
});

test('I end one of mine; somebody else’s is not found', async () => {
  const account = await anAccount();
  const mine = await aSession(account.id);
  const other = await aSession(account.id);
  const foreign = await aSession((await anAccount()).id);
  await revokeMySession(mine.actor, other.actor.sessionId);
  expect(await isSignedIn(other.token)).toBe(false);
  expect(await refusalOf(revokeMySession(mine.actor, foreign.actor.sessionId))).toBe('notFound');
  expect(await isSignedIn(foreign.token)).toBe(true);
});

test('I end all others and stay', async () => {
  const account = await anAccount();
  const mine = await aSession(account.id);
  const others = [await aSession(account.id), await aSession(account.id)];
  expect(await revokeMyOtherSessions(mine.actor)).toBe(2);
  expect(await isSignedIn(mine.token)).toBe(true);
  for (const { token } of others) expect(await isSignedIn(token)).toBe(false);
});

test('signing out ends this session only', async () => {
  const account = await anAccount();
  const mine = await aSession(account.id);
  const other = await aSession(account.id);
  await signOut(mine.actor);
  expect(await isSignedIn(mine.token)).toBe(false);
  expect(await isSignedIn(other.token)).toBe(true);
});

test('a changed password ends the others and gives this session a new token', async () => {
  const account = await anAccount();
  const mine = await aSession(account.id);
  const other = await aSession(account.id);
  const newPassword = 'Langit-Cerah-88';
  const token = await changePassword(mine.actor, { currentPassword: PASSWORD, newPassword });
  expect(await isSignedIn(token)).toBe(true);
  expect(await isSignedIn(mine.token)).toBe(false);
  expect(await isSignedIn(other.token)).toBe(false);
  await signIn({ email: account.email!, password: newPassword }, aBrowser());
});

test('changing needs the current password and is throttled', async () => {
  const account = await anAccount();
  const { actor } = await aSession(account.id);
  const wrong = { currentPassword: 'salah', newPassword: 'Langit-Cerah-88' };
  for (let i = 0; i < 10; i++)
    expect(await refusalOf(changePassword(actor, wrong))).toBe('passwordWrong');
  expect(await refusalOf(changePassword(actor, wrong))).toBe('tooManyRequests');
});

test('the clean-up removes sessions that ended a month ago and old counters, nothing else', async () => {
  await db.session.deleteMany();
  const account = await anAccount();
  const live = await aSession(account.id);
  const revoked = await aSession(account.id);
  await signOut(revoked.actor);
  const expired = await aSession(account.id);
  await db.session.update({
    where: { id: expired.actor.sessionId },
    data: { expiresAt: new Date(Date.now() - 29 * 24 * 3_600_000) },
  });
  await db.rateLimit.deleteMany();
  await db.rateLimit.create({ data: { key: 'x:old', points: 1, expire: Date.now() - 1000 } });
  await db.rateLimit.create({ data: { key: 'x:new', points: 1, expire: Date.now() + 60_000 } });
  await cleanUp();
  expect(await db.session.count()).toBe(3);
  expect(await db.rateLimit.findMany({ select: { key: true } })).toEqual([{ key: 'x:new' }]);

  setClock(new Date(Date.now() + 5 * 24 * 3_600_000));
  await cleanUp();
  setClock(new Date(Date.now() + 31 * 24 * 3_600_000));
  await db.session.update({
    where: { id: live.actor.sessionId },
    data: { expiresAt: new Date(Date.now() + 32 * 24 * 3_600_000) },
  });
  await cleanUp();
  setClock(null);
  expect((await db.session.findMany()).map(({ id }) => id)).toEqual([live.actor.sessionId]);
});
