import { expect, test } from 'vitest';

import { accessList } from '#app/domain/organisation/access-list.server.ts';
import { accountGrantsView } from '#app/domain/organisation/account-grants-view.server.ts';
import { closeAccess } from '#app/domain/organisation/change-access.server.ts';
import { giveGrant, revokeGrant } from '#app/domain/organisation/manage-grants.server.ts';
import { addDays, setClock, toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';
import { actorOf, anAccount, aSession, isSignedIn, refusalOf } from '#tests/support/accounts.ts';
import { anEmployee, aUnit } from '#tests/support/organisation.ts';

const from = today();

async function anAdministrator(employeeId?: string) {
  const account = await anAccount({ employeeId });
  const grant = await db.roleGrant.create({
    data: {
      id: newId(),
      accountId: account.id,
      role: 'administrator',
      validFrom: toDate('2020-01-01'),
    },
  });
  return { account, grant, ...(await aSession(account.id)) };
}

test('a role covers a unit from a day to a day, and nobody outside those days holds it', async () => {
  const { actor } = await anAdministrator();
  const unit = await aUnit();
  const account = await anAccount();
  const dates = { validFrom: addDays(from, 2), validUntil: addDays(from, 4) };
  await giveGrant(actor, account.id, { role: 'hr', unitId: unit.id, ...dates });
  const heldAfter = async (days: number) => {
    setClock(new Date(Date.now() + days * 24 * 3_600_000));
    const { token } = await aSession(account.id);
    const { grants } = await actorOf(token);
    setClock(null);
    return grants;
  };
  const held = [{ role: 'hr', unitId: unit.id }];
  expect(await heldAfter(1)).toEqual([]);
  expect(await heldAfter(2)).toEqual(held);
  expect(await heldAfter(4)).toEqual(held);
  expect(await heldAfter(5)).toEqual([]);
});

test('a new role ends the sessions of its holder; a revoked one too', async () => {
  const { actor } = await anAdministrator();
  const account = await anAccount();
  const before = await aSession(account.id);
  await giveGrant(actor, account.id, { role: 'trainer', validFrom: from });
  expect(await isSignedIn(before.token)).toBe(false);
  const after = await aSession(account.id);
  const view = await accountGrantsView(actor, account.id);
  await revokeGrant(actor, account.id, view.account.grants[0]!.id);
  expect(await isSignedIn(after.token)).toBe(false);
});

test('my own new role gives this browser a new token and ends my other sessions', async () => {
  const { account, actor, token } = await anAdministrator();
  const other = await aSession(account.id);
  const renewed = await giveGrant(actor, account.id, { role: 'hr', validFrom: from });
  expect(renewed).not.toBeNull();
  expect(await isSignedIn(renewed!)).toBe(true);
  expect(await isSignedIn(token)).toBe(false);
  expect(await isSignedIn(other.token)).toBe(false);
});

test('only administrators of the whole organisation find the page or change anything', async () => {
  const unit = await aUnit();
  const target = await anAccount();
  const roles = [
    'hr',
    'trainer',
    'training_manager',
    'auditor',
    'assessor',
    'administrator',
  ] as const;
  for (const role of roles) {
    const account = await anAccount();
    await db.roleGrant.create({
      data: {
        id: newId(),
        accountId: account.id,
        role,
        // an administrator of a part only is none
        unitId: role === 'administrator' ? unit.id : null,
        validFrom: toDate('2020-01-01'),
      },
    });
    const { actor } = await aSession(account.id);
    const input = { role: 'administrator' as const, validFrom: from };
    expect(await refusalOf(giveGrant(actor, target.id, input)), role).toBe('notFound');
    expect(await refusalOf(giveGrant(actor, account.id, input)), role).toBe('notFound');
    const reads = role === 'auditor' ? 'accepted' : 'notFound';
    const filter = { q: '', role: null, after: null };
    expect(await refusalOf(accessList(actor, filter)), role).toBe(reads);
    expect(await refusalOf(accountGrantsView(actor, target.id)), role).toBe(reads);
  }
});

test('what makes no sense is refused beside its field', async () => {
  const { actor } = await anAdministrator();
  const unit = await aUnit();
  const account = await anAccount();
  const give = (input: Parameters<typeof giveGrant>[2], id = account.id) =>
    refusalOf(giveGrant(actor, id, input));
  const validFrom = from;
  expect(await give({ role: 'administrator', unitId: unit.id, validFrom })).toBe(
    'administratorEverywhere',
  );
  expect(await give({ role: 'hr', validFrom, validUntil: addDays(from, -1) })).toBe('grantDates');
  expect(await give({ role: 'hr', unitId: newId(), validFrom })).toBe('invalid');
  expect(await give({ role: 'hr', validFrom }, newId())).toBe('notFound');
  expect(await give({ role: 'hr', validFrom })).toBe('accepted');
  expect(await give({ role: 'hr', validFrom })).toBe('grantExists');
  expect(await give({ role: 'hr', unitId: unit.id, validFrom })).toBe('accepted');
});

test('the last administrator stays, also when two remove each other at the same moment', async () => {
  await db.roleGrant.deleteMany();
  const employee = await anEmployee();
  const first = await anAdministrator();
  const second = await anAdministrator(employee.id);
  const both = await Promise.all([
    refusalOf(revokeGrant(first.actor, second.account.id, second.grant.id)),
    refusalOf(revokeGrant(second.actor, first.account.id, first.grant.id)),
  ]);
  expect(both.sort()).toEqual(['accepted', 'lastAdministrator']);
  const left = await db.roleGrant.findFirstOrThrow({ where: { revokedAt: null } });
  const last = left.accountId === first.account.id ? first : second;
  expect(await refusalOf(revokeGrant(last.actor, last.account.id, last.grant.id))).toBe(
    'lastAdministrator',
  );
});

test('neither a disabled, a leaving nor a never activated account counts as another administrator', async () => {
  await db.roleGrant.deleteMany();
  const employee = await anEmployee();
  const last = await anAdministrator(employee.id);
  const others = [await anAdministrator(), await anAdministrator(), await anAdministrator()];
  await db.account.update({
    where: { id: others[0]!.account.id },
    data: { disabledAt: new Date() },
  });
  await db.roleGrant.update({
    where: { id: others[1]!.grant.id },
    data: { validUntil: toDate(addDays(from, 3)) },
  });
  await db.account.update({ where: { id: others[2]!.account.id }, data: { passwordHash: null } });
  expect(await refusalOf(closeAccess(last.actor, employee.id))).toBe('lastAdministrator');
  expect(await refusalOf(revokeGrant(last.actor, last.account.id, last.grant.id))).toBe(
    'lastAdministrator',
  );
});

test('who gave and took which role when is on the account’s page', async () => {
  const { actor } = await anAdministrator();
  const unit = await aUnit();
  const account = await anAccount();
  await giveGrant(actor, account.id, { role: 'hr', unitId: unit.id, validFrom: from });
  const { account: shown } = await accountGrantsView(actor, account.id);
  await revokeGrant(actor, account.id, shown.grants[0]!.id);
  const { history, units, account: after } = await accountGrantsView(actor, account.id);
  expect(history.map(({ type, role, unit: name, by }) => [type, role, name, by])).toEqual([
    ['grant.revoked', 'hr', unit.name, actor.name],
    ['grant.given', 'hr', unit.name, actor.name],
  ]);
  expect(after.grants).toEqual([]);
  expect(units.find(({ id }) => id === unit.id)).toMatchObject({ depth: 0 });
});

test('a grant is revoked through its own account only', async () => {
  const { actor } = await anAdministrator();
  const [one, other] = [await anAccount(), await anAccount()];
  await giveGrant(actor, one.id, { role: 'hr', validFrom: from });
  const grant = await db.roleGrant.findFirstOrThrow({ where: { accountId: one.id } });
  expect(await refusalOf(revokeGrant(actor, other.id, grant.id))).toBe('notFound');
  expect(await refusalOf(revokeGrant(actor, one.id, newId()))).toBe('notFound');
});

test('the list shows who holds roles; a search finds anybody by name, e-mail or number', async () => {
  const { actor, account: admin } = await anAdministrator();
  const employee = await anEmployee({ name: 'Wulan 100% Sari' });
  const account = await anAccount({ employeeId: employee.id });
  const idsFor = async (q: string, role: 'administrator' | 'hr' | null = null) =>
    (await accessList(actor, { q, role, after: null })).lines.map(({ accountId }) => accountId);
  expect(await idsFor('')).toContain(admin.id);
  expect(await idsFor('')).not.toContain(account.id);
  expect(await idsFor('', 'hr')).not.toContain(admin.id);
  for (const q of ['wulan', '100%', account.email!, employee.number.slice(0, 10)])
    expect(await idsFor(q), q).toContain(account.id);
  expect(await idsFor('wulan_100')).toEqual([]);
});

test('the list goes on page by page without gaps or repeats', async () => {
  const { actor } = await anAdministrator();
  for (let i = 0; i < 103; i++) await anAccount({ name: 'Halaman Sama', email: null });
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await accessList(actor, { q: 'halaman sama', role: null, after });
    seen.push(...page.lines.map(({ accountId }) => accountId));
    after = page.next;
  } while (after);
  expect(seen).toHaveLength(103);
  expect(new Set(seen).size).toBe(103);
});
