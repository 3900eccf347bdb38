import { beforeAll, expect, test } from 'vitest';

import { db } from '#app/platform/db.server.ts';
import { localPath } from '#app/platform/local-path.ts';
import { anAccount, aSession, isSignedIn, PASSWORD } from '#tests/support/accounts.ts';
import { openProduct } from '#tests/support/visitor.ts';

let product: Awaited<ReturnType<typeof openProduct>>;
beforeAll(async () => {
  product = await openProduct('routes/auth');
});

test('the form signs in and goes to the page that was wanted', async () => {
  const account = await anAccount();
  const visitor = await product.visitor(null);
  const page = await visitor.get('/login?to=/me/competencies?x=1');
  expect(page.text).toContain('name="email"');
  expect(page.text).toContain('value="/me/competencies?x=1"');
  const form = { email: account.email!, password: PASSWORD, to: '/me/competencies?x=1' };
  const answer = await visitor.post('/login', form);
  expect([answer.status, answer.location]).toEqual([302, '/me/competencies?x=1']);
  expect((await visitor.post('/login', { ...form, to: '' })).location).toBe('/');
});

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/%09/evil.example/../..//evil.example',
  'javascript:alert(1)',
  'login',
  '\u0000/',
])('a return to %j stays on this site', (to) => {
  const path = localPath(to);
  expect(new URL(path, 'http://kompeten.example').host).toBe('kompeten.example');
  expect(path.startsWith('//')).toBe(false);
});

test('a wrong password says so beside what was typed, without the password', async () => {
  const account = await anAccount();
  const visitor = await product.visitor(null);
  const form = { email: account.email!, password: 'rahasia-salah-1' };
  const answer = await visitor.post('/login', form);
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('tidak cocok');
  expect(answer.text).toContain(account.email!);
  expect(answer.text).not.toContain('rahasia-salah-1');
});

test('who is signed in already is sent on', async () => {
  const account = await anAccount();
  const visitor = await product.visitor(account.id);
  expect((await visitor.get('/login?to=/catalogue')).location).toBe('/catalogue');
});

test('looking at /logout ends nothing; the form does', async () => {
  const account = await anAccount();
  const visitor = await product.visitor(account.id);
  await visitor.get('/logout');
  const open = { accountId: account.id, revokedAt: null };
  expect(await db.session.count({ where: open })).toBe(1);
  expect((await visitor.post('/logout')).location).toBe('/login');
  expect(await db.session.count({ where: open })).toBe(0);
});

test('a session of somebody disabled is over at once', async () => {
  const account = await anAccount();
  const { token } = await aSession(account.id);
  await db.account.update({ where: { id: account.id }, data: { disabledAt: new Date() } });
  expect(await isSignedIn(token)).toBe(false);
});

test('forgetting a password answers the same for somebody and nobody', async () => {
  const account = await anAccount();
  const visitor = await product.visitor(null);
  const known = await visitor.post('/forgot', { identifier: account.email! });
  const unknown = await visitor.post('/forgot', { identifier: 'hantu9@kota-contoh.example' });
  expect([known.status, known.location]).toEqual([unknown.status, unknown.location]);
  expect((await visitor.get(known.location!)).text).toContain('Periksa email Anda');
});

test('dead links say so and lead to a new one', async () => {
  const visitor = await product.visitor(null);
  expect((await visitor.get('/reset/tebakan')).text).toContain('/forgot');
  expect((await visitor.get('/setup/tebakan')).text).toContain('tidak berlaku');
});
