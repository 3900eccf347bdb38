import { describe, expect, test } from 'vitest';

import { requestReset } from '#app/domain/identity/request-reset.server.ts';
import { isResetLinkLive, resetPassword } from '#app/domain/identity/reset-password.server.ts';
import { notify } from '#app/domain/notifications/notify.server.ts';
import { setClock } from '#app/platform/clock.ts';
import type { Role } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import type { EventType, EventTypes } from '#app/platform/event-types.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import {
  aBrowser,
  actorOf,
  anAccount,
  aSession,
  isSignedIn,
  refusalOf,
} from '#tests/support/accounts.ts';
import { aCompetency } from '#tests/support/competency.ts';
import { anActor, anEmployee, aUnit } from '#tests/support/organisation.ts';
import { runEvents } from '#tests/support/run-events.ts';

const newPassword = 'Bukit-Hijau-42';

function event<T extends EventType>(type: T, subjectId: string, data: EventTypes[T]) {
  return db.$transaction((tx) => recordEvent(tx, { accountId: null }, type, subjectId, data));
}

/** Somebody with a supervisor, both with accounts. */
async function aTeam() {
  const boss = await anEmployee({ name: 'Budi Santoso' });
  const employee = await anEmployee({ name: 'Siti Rahma', supervisorId: boss.id });
  return {
    employee,
    account: await anAccount({ employeeId: employee.id }),
    bossAccount: await anAccount({ employeeId: boss.id, locale: 'en' }),
    competency: await aCompetency(),
  };
}

test('a raised level reaches the employee in the inbox and by mail', async () => {
  const { employee, account, competency } = await aTeam();
  const data = { employeeId: employee.id, competencyId: competency.id, from: 1, to: 2 };
  await event('level.raised', newId(), data);
  await runEvents();
  const inbox = await db.notification.findMany({ where: { accountId: account.id } });
  expect(inbox).toMatchObject([{ kind: 'levelRaised', readAt: null }]);
  const mails = await db.mail.findMany({ where: { recipient: account.email! } });
  expect(mails).toHaveLength(1);
  expect(mails[0]!.subject).toBe(`Level naik: Kompetensi ${competency.code}`);
  expect(mails[0]!.text).toContain('Yth. Siti Rahma,');
  expect(mails[0]!.text).toContain('naik dari 1 ke 2');
  expect(mails[0]!.text).toMatch(/https?:\/\/[^/]+\/me\/competencies/);
});

test('a proposed level waits with the supervisor, in that person’s language', async () => {
  const { employee, account, bossAccount, competency } = await aTeam();
  const data = { employeeId: employee.id, competencyId: competency.id, level: 3 };
  await event('level.proposed', newId(), data);
  await runEvents();
  expect(await db.notification.count({ where: { accountId: account.id } })).toBe(0);
  const mail = await db.mail.findFirstOrThrow({ where: { recipient: bossAccount.email! } });
  expect(mail.subject).toBe('Confirm a level: Siti Rahma');
  expect(mail.text).toContain(`level 3 in Competency ${competency.code}`);
});

describe('a proposed level of somebody whose supervisor cannot be reached', () => {
  async function anUnledEmployee() {
    const region = await aUnit();
    const office = await aUnit(region.id);
    const boss = await anEmployee({ unitId: office.id });
    await anAccount({ employeeId: boss.id, email: null, activated: false }); // never activated
    const employee = await anEmployee({ unitId: office.id, supervisorId: boss.id });
    const holder = async (unitId: string | null, role: Role = 'hr') =>
      (await anActor({ grants: [{ role, unitId }] })).accountId;
    const competency = await aCompetency();
    return { employee, region, office, holder, competency };
  }

  test('waits with the HR grant nearest above, and leads to the person', async () => {
    const { employee, region, office, holder, competency } = await anUnledEmployee();
    const [everywhere, regional, local] = [
      await holder(null),
      await holder(region.id),
      await holder(office.id),
    ];
    await holder(office.id, 'auditor');
    const told = { employeeId: employee.id, competencyId: competency.id, level: 3 };
    await event('level.proposed', newId(), told);
    await runEvents();
    const inboxOf = (accountId: string) => db.notification.findMany({ where: { accountId } });
    expect(await inboxOf(local)).toMatchObject([
      { path: `/hr/employees/${employee.id}/competencies/${competency.id}` },
    ]);
    expect(await inboxOf(regional)).toEqual([]);
    expect(await inboxOf(everywhere)).toEqual([]);
  });

  test('never waits with the person alone', async () => {
    const { employee, office, region, holder, competency } = await anUnledEmployee();
    const own = await anActor({
      employeeId: employee.id,
      grants: [{ role: 'hr', unitId: office.id }],
    });
    const above = await holder(region.id);
    const told = { employeeId: employee.id, competencyId: competency.id };
    await event('assessment.requested', newId(), told);
    await runEvents();
    expect(await db.notification.count({ where: { accountId: own.accountId } })).toBe(0);
    expect(await db.notification.count({ where: { accountId: above } })).toBe(1);
  });
});

test('however often an event is handled, and by how many at once, each is told once', async () => {
  const { employee, account, competency } = await aTeam();
  const data = { employeeId: employee.id, competencyId: competency.id, from: 0, to: 2 };
  const id = await event('level.raised', newId(), data);
  const owed = await Promise.all(Array.from({ length: 6 }, () => notify(id)));
  expect(new Set(owed.flat()).size).toBe(1);
  expect(await db.notification.count({ where: { accountId: account.id } })).toBe(1);
  expect(await db.mail.count({ where: { recipient: account.email! } })).toBe(1);
  await runEvents();
});

test('nobody is told who has left, is disabled or has no account', async () => {
  const { employee, account, competency } = await aTeam();
  const data = { employeeId: employee.id, competencyId: competency.id, from: 0, to: 2 };
  await db.account.update({ where: { id: account.id }, data: { disabledAt: new Date() } });
  await event('level.raised', newId(), data);
  await db.account.update({ where: { id: account.id }, data: { disabledAt: null } });
  await db.employee.update({ where: { id: employee.id }, data: { archivedAt: new Date() } });
  await event('level.lost', newId(), { ...data, level: 2, lastDay: '2026-05-02' });
  const alone = await anEmployee();
  await event('level.proposed', newId(), { ...data, employeeId: alone.id, level: 3 });
  await db.account.update({ where: { id: account.id }, data: { disabledAt: new Date() } });
  await runEvents();
  expect(await db.notification.count({ where: { accountId: account.id } })).toBe(0);
});

test('somebody without an e-mail address finds it in the inbox', async () => {
  const unit = await aUnit();
  const account = await anAccount({ email: null });
  const before = await db.mail.count();
  await event('grant.given', newId(), { accountId: account.id, role: 'hr', unitId: unit.id });
  await runEvents();
  const inbox = await db.notification.findMany({ where: { accountId: account.id } });
  expect(inbox).toMatchObject([{ kind: 'grantGiven', params: { role: 'hr', unit: unit.name } }]);
  expect(await db.mail.count()).toBe(before);
});

test('names are text in the HTML of a mail, whatever they hold', async () => {
  const { employee, account, competency } = await aTeam();
  await db.competency.update({
    where: { id: competency.id },
    data: { name: { id: '<img src=x onerror=alert(1)> $t(title)', en: '"><b>' } },
  });
  const data = { employeeId: employee.id, competencyId: competency.id, from: 1, to: 2 };
  await event('level.raised', newId(), data);
  await runEvents();
  const mail = await db.mail.findFirstOrThrow({ where: { recipient: account.email! } });
  expect(mail.html).not.toContain('<img');
  expect(mail.html).toContain('&lt;img');
  expect(mail.html).toContain('$t(title)');
});

async function resetLinkFor(email: string): Promise<string> {
  const mail = await db.mail.findFirstOrThrow({
    where: { recipient: email },
    orderBy: { id: 'desc' },
  });
  return /\/reset\/([\w-]+)/.exec(mail.text)![1]!;
}

test('a forgotten password is replaced by the mailed link, once, and every session ends', async () => {
  const account = await anAccount();
  const { token: old } = await aSession(account.id);
  await requestReset({ identifier: account.email! }, '10.9.0.1');
  await runEvents();
  const link = await resetLinkFor(account.email!);
  expect(await isResetLinkLive(link)).toBe(true);

  const weak = { newPassword: 'password123' };
  expect(await refusalOf(resetPassword(link, weak, aBrowser()))).toBe('passwordCommon');
  const both = [1, 2].map(() => refusalOf(resetPassword(link, { newPassword }, aBrowser())));
  expect((await Promise.all(both)).sort()).toEqual(['accepted', 'linkEnded']);
  expect(await isSignedIn(old)).toBe(false);
  expect(await isResetLinkLive(link)).toBe(false);
});

test('however many handle the request at once, one link is made', async () => {
  const account = await anAccount();
  const data = { purpose: 'password_reset' as const, notify: true };
  const id = await event('account.code-issued', account.id, data);
  const owed = await Promise.all(Array.from({ length: 6 }, () => notify(id)));
  expect(new Set(owed.flat()).size).toBe(1);
  expect(await db.oneTimeCode.count({ where: { accountId: account.id } })).toBe(1);
  await runEvents();
});

test('the secret is in the mail alone: not in events, inbox or the table of codes', async () => {
  const account = await anAccount();
  await requestReset({ identifier: account.email! }, '10.9.0.2');
  await runEvents();
  const link = await resetLinkFor(account.email!);
  const elsewhere = JSON.stringify([
    await db.event.findMany({ where: { subjectId: account.id } }),
    await db.oneTimeCode.findMany({ where: { accountId: account.id } }),
    await db.notification.findMany({ where: { accountId: account.id } }),
  ]);
  expect(elsewhere).not.toContain(link);
});

test('a link works for one hour', async () => {
  const account = await anAccount();
  await requestReset({ identifier: account.email! }, '10.9.0.3');
  await runEvents();
  const link = await resetLinkFor(account.email!);
  setClock(new Date(Date.now() + 59 * 60_000));
  expect(await isResetLinkLive(link)).toBe(true);
  setClock(new Date(Date.now() + 61 * 60_000));
  expect(await refusalOf(resetPassword(link, { newPassword }, aBrowser()))).toBe('linkEnded');
  setClock(null);
});

test('asking for somebody unknown, disabled or without an address answers the same and sends nothing', async () => {
  const disabled = await anAccount();
  await db.account.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } });
  const silent = await anEmployee();
  await anAccount({ employeeId: silent.id, email: null });
  const before = await db.event.count();
  for (const identifier of ['hantu@kota-contoh.example', disabled.email!, silent.number])
    expect(await refusalOf(requestReset({ identifier }, '10.9.0.4'))).toBe('accepted');
  expect(await db.event.count()).toBe(before);
});

test('asking again and again is throttled for known and unknown alike', async () => {
  const account = await anAccount();
  for (const identifier of [account.email!, 'hantu2@kota-contoh.example']) {
    const answers = [];
    for (let i = 0; i < 6; i++)
      answers.push(await refusalOf(requestReset({ identifier }, '10.9.0.5')));
    expect(answers).toEqual([...Array<string>(5).fill('accepted'), 'tooManyRequests']);
  }
});

test('somebody who never signed in gets a link that activates the account', async () => {
  const account = await anAccount({ activated: false });
  await requestReset({ identifier: account.email! }, '10.9.0.6');
  await runEvents();
  const link = await resetLinkFor(account.email!);
  const actor = await actorOf(await resetPassword(link, { newPassword }, aBrowser()));
  expect(actor.accountId).toBe(account.id);
  const events = await db.event.findMany({
    where: { subjectId: account.id },
    orderBy: { id: 'asc' },
  });
  expect(events.map(({ type }) => type)).toEqual(['account.code-issued', 'account.activated']);
});
