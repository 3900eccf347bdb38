import { expect, test } from 'vitest';

import { activateAccount } from '#app/domain/identity/activate-account.server.ts';
import { isResetLinkLive } from '#app/domain/identity/reset-password.server.ts';
import { signIn } from '#app/domain/identity/sign-in.server.ts';
import {
  closeAccess,
  issueAccessCode,
  mailAccessLink,
  reopenAccess,
} from '#app/domain/organisation/change-access.server.ts';
import { employeeAccessView } from '#app/domain/organisation/employee-access-view.server.ts';
import { mailUnitLinks, printUnitCodes } from '#app/domain/organisation/issue-unit-codes.server.ts';
import { unitCodesView } from '#app/domain/organisation/unit-codes-view.server.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import {
  aBrowser,
  anAccount,
  aSession,
  isSignedIn,
  PASSWORD,
  refusalOf,
} from '#tests/support/accounts.ts';
import { anActor, anEmployee, aUnit } from '#tests/support/organisation.ts';
import { runEvents } from '#tests/support/run-events.ts';

const newPassword = 'Bukit-Hijau-42';

async function aCity() {
  const city = await aUnit();
  const agency = await aUnit(city.id);
  const office = await aUnit(agency.id);
  const elsewhere = await aUnit(city.id);
  return {
    city,
    agency,
    office,
    elsewhere,
    hr: await anActor({ grants: [{ role: 'hr', unitId: agency.id }] }),
    administrator: await anActor({ grants: [{ role: 'administrator' }] }),
    auditor: await anActor({ grants: [{ role: 'auditor' }] }),
  };
}

test('HR of a unit issues a code to somebody below it, who gets in with it', async () => {
  const { hr, office } = await aCity();
  const employee = await anEmployee({ unitId: office.id });
  const code = await issueAccessCode(hr, employee.id);
  const input = { identifier: employee.number, printedCode: code, newPassword };
  expect(await refusalOf(activateAccount(input, aBrowser()))).toBe('accepted');
  const view = await employeeAccessView(hr, employee.id);
  expect(view).toMatchObject({ state: 'active', sessions: 1, canChange: true, locked: false });
});

test('other units, unknown people and those without the role find nothing', async () => {
  const { hr, auditor, elsewhere, office } = await aCity();
  const foreign = await anEmployee({ unitId: elsewhere.id });
  const near = await anEmployee({ unitId: office.id });
  const trainer = await anActor({ grants: [{ role: 'trainer' }, { role: 'training_manager' }] });
  for (const [actor, id] of [
    [hr, foreign.id],
    [hr, newId()],
    [trainer, near.id],
    [await anActor({ employeeId: near.id }), near.id],
  ] as const) {
    for (const work of [
      employeeAccessView,
      issueAccessCode,
      mailAccessLink,
      closeAccess,
      reopenAccess,
    ])
      expect(await refusalOf(work(actor, id)), work.name).toBe('notFound');
  }
  expect(await refusalOf(employeeAccessView(auditor, near.id))).toBe('accepted');
  expect(await refusalOf(issueAccessCode(auditor, near.id))).toBe('notFound');
  expect(await db.oneTimeCode.count({ where: { account: { employeeId: near.id } } })).toBe(0);
});

test('an account that holds a role is left to the administrators', async () => {
  const { hr, administrator, office } = await aCity();
  const employee = await anEmployee({ unitId: office.id });
  await anActor({ employeeId: employee.id, grants: [{ role: 'administrator' }] });
  for (const work of [issueAccessCode, mailAccessLink, closeAccess])
    expect(await refusalOf(work(hr, employee.id))).toBe('rolesNeedAdministrator');
  expect(await employeeAccessView(hr, employee.id)).toMatchObject({
    canChange: false,
    locked: true,
  });
  expect(await refusalOf(issueAccessCode(administrator, employee.id))).toBe('accepted');
  const sheet = await printUnitCodes(hr, { unitId: office.id, below: false });
  expect(sheet).toEqual([]);
});

test('a closed account is out at once, and in again when reopened', async () => {
  const { hr, office } = await aCity();
  const employee = await anEmployee({ unitId: office.id });
  const account = await anAccount({ employeeId: employee.id });
  const { token } = await aSession(account.id);
  await closeAccess(hr, employee.id);
  expect(await isSignedIn(token)).toBe(false);
  const input = { email: employee.number, password: PASSWORD };
  expect(await refusalOf(signIn(input, aBrowser()))).toBe('signInFailed');
  expect((await employeeAccessView(hr, employee.id)).state).toBe('disabled');
  await reopenAccess(hr, employee.id);
  expect(await refusalOf(signIn(input, aBrowser()))).toBe('accepted');
  const events = await db.event.findMany({
    where: { subjectId: account.id },
    orderBy: { id: 'asc' },
  });
  expect(events.map(({ type, actorId }) => [type, actorId])).toEqual([
    ['account.disabled', hr.accountId],
    ['account.enabled', hr.accountId],
  ]);
});

test('a mailed link goes to the address of the account; without one HR is told', async () => {
  const { hr, office } = await aCity();
  const employee = await anEmployee({ unitId: office.id });
  await mailAccessLink(hr, employee.id);
  await runEvents();
  const mail = await db.mail.findFirstOrThrow({ where: { recipient: employee.email! } });
  expect(mail.kind).toBe('activationLink');
  expect(await isResetLinkLive(/\/reset\/([\w-]+)/.exec(mail.text)![1]!)).toBe(true);
  const silent = await anEmployee({ unitId: office.id });
  await db.employee.update({ where: { id: silent.id }, data: { email: null } });
  expect(await refusalOf(mailAccessLink(hr, silent.id))).toBe('noEmail');
});

test('the sheet of a unit has a working code for each who waits, and says no whole number', async () => {
  const { hr, agency, office } = await aCity();
  const boss = await anEmployee({ unitId: agency.id, name: 'Ani' });
  const clerk = await anEmployee({ unitId: office.id, name: 'Budi' });
  const active = await anEmployee({ unitId: office.id, name: 'Citra' });
  await anAccount({ employeeId: active.id });
  expect(await unitCodesView(hr, agency.id)).toMatchObject({
    own: { waiting: 1, withEmail: 1 },
    below: { waiting: 2, withEmail: 2 },
  });
  const own = await printUnitCodes(hr, { unitId: agency.id, below: false });
  expect(own.flatMap(({ people }) => people.map(({ name }) => name))).toEqual(['Ani']);
  const sheets = await printUnitCodes(hr, { unitId: agency.id, below: true });
  expect(sheets.map(({ unit, people }) => [unit, people.map(({ name }) => name)])).toEqual([
    [agency.name, ['Ani']],
    [office.name, ['Budi']],
  ]);
  expect(JSON.stringify(sheets)).not.toContain(boss.number);
  expect(sheets[1]!.people[0]!.numberEnd).toBe(clerk.number.slice(-4));

  const typed = (code: string) => ({ identifier: boss.number, printedCode: code, newPassword });
  const [older, newer] = [own[0]!.people[0]!.code, sheets[0]!.people[0]!.code];
  expect(await refusalOf(activateAccount(typed(older), aBrowser()))).toBe('codeRefused');
  expect(await refusalOf(activateAccount(typed(newer), aBrowser()))).toBe('accepted');
  expect((await unitCodesView(hr, agency.id)).below.waiting).toBe(1);
});

test('links go by mail to those with an address; the printed code stays for the others', async () => {
  const { hr, office } = await aCity();
  const withMail = await anEmployee({ unitId: office.id });
  const without = await anEmployee({ unitId: office.id });
  await db.employee.update({ where: { id: without.id }, data: { email: null } });
  expect(await mailUnitLinks(hr, { unitId: office.id, below: false })).toBe(1);
  await runEvents();
  expect(await db.mail.count({ where: { recipient: withMail.email! } })).toBe(1);
});

test('a sheet of somebody else’s unit is not found', async () => {
  const { hr, city, elsewhere } = await aCity();
  for (const unitId of [city.id, elsewhere.id, newId()]) {
    expect(await refusalOf(unitCodesView(hr, unitId))).toBe('notFound');
    expect(await refusalOf(printUnitCodes(hr, { unitId, below: true }))).toBe('notFound');
    expect(await refusalOf(mailUnitLinks(hr, { unitId, below: true }))).toBe('notFound');
  }
});
