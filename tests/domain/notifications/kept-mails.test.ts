import { expect, test } from 'vitest';

process.env['DEMO'] = '0';
const { keptMail, keptMails } = await import('#app/domain/notifications/kept-mails.server.ts');
const { deliverMail, owedMails } = await import('#app/domain/notifications/deliver-mail.server.ts');
const { db } = await import('#app/platform/db.server.ts');
const { newId } = await import('#app/platform/id.ts');
const { anActor } = await import('#tests/support/organisation.ts');

function aMail(kind: string) {
  return db.mail.create({
    data: {
      id: newId(),
      eventId: newId(),
      kind,
      recipient: 'siti@kota-contoh.example',
      locale: 'id',
      subject: 'Perihal',
      text: 'Isi dengan http://contoh.example/reset/rahasia',
      html: '<p>Isi</p>',
      createdAt: new Date(Date.now() - 3_600_000),
    },
  });
}

test('outside the demo an administrator reads notices, but no personal link', async () => {
  const administrator = await anActor({ grants: [{ role: 'administrator' }] });
  const [notice, link] = [await aMail('grantGiven'), await aMail('resetLink')];
  const { lines, sending } = await keptMails(administrator, null);
  expect(lines.map(({ id }) => id)).toEqual([link.id, notice.id]);
  expect(sending).toBe(false);
  expect((await keptMail(administrator, notice.id)).text).toContain('Isi');
  expect((await keptMail(administrator, link.id)).text).toBeNull();
});

test('without a mail server mails are kept: nothing is owed, nothing is marked sent', async () => {
  const mail = await aMail('grantGiven');
  await deliverMail(mail.id);
  expect(await owedMails()).toEqual([]);
  expect(await db.mail.findUniqueOrThrow({ where: { id: mail.id } })).toMatchObject({
    sentAt: null,
    failure: null,
  });
});
