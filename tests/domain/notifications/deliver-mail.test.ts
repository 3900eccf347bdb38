import { afterAll, beforeEach, expect, test } from 'vitest';

import { startMailServer } from '#tests/support/mail-server.ts';

const server = await startMailServer();
process.env['SMTP_URL'] = server.url;
process.env['MAIL_FROM'] = 'Kompeten <no-reply@kota-contoh.example>';
const { db } = await import('#app/platform/db.server.ts');
const { newId } = await import('#app/platform/id.ts');
const { calendarMessage } = await import('#app/platform/icalendar.server.ts');
const { requestReset } = await import('#app/domain/identity/request-reset.server.ts');
const { deliverMail, owedMails } = await import('#app/domain/notifications/deliver-mail.server.ts');
const { recordEvent } = await import('#app/platform/events.server.ts');
const { putBytes } = await import('#app/platform/storage.server.ts');
const { anAccount } = await import('#tests/support/accounts.ts');
const { aCourse, completedEnrollments } = await import('#tests/support/courses.ts');
const { anEmployee } = await import('#tests/support/organisation.ts');
const { runEvents } = await import('#tests/support/run-events.ts');

afterAll(() => server.close());
beforeEach(async () => {
  server.received.length = 0;
  server.refuse(false);
  await db.mail.deleteMany();
});

function aMail(
  overrides: { kind?: string; eventId?: string; createdAt?: Date; calendar?: string } = {},
) {
  return db.mail.create({
    data: {
      id: newId(),
      eventId: newId(),
      kind: 'grantGiven',
      recipient: 'siti@kota-contoh.example',
      locale: 'id',
      subject: 'Peran baru — Pengajar',
      text: 'Yth. Siti,\n\nAnda kini memegang peran.',
      html: '<p>Yth. Siti</p>',
      ...overrides,
    },
  });
}

test('a mail goes out once, under an id of its own, and is marked sent', async () => {
  const mail = await aMail();
  await deliverMail(mail.id);
  await deliverMail(mail.id);
  expect(server.received).toHaveLength(1);
  const { to, raw } = server.received[0]!;
  expect(to).toEqual(['siti@kota-contoh.example']);
  expect(raw).toContain(`Message-ID: <${mail.id}@kota-contoh.example>`);
  expect(raw).toContain('From: Kompeten <no-reply@kota-contoh.example>');
  expect(raw).toContain('text/html');
  expect((await db.mail.findUniqueOrThrow({ where: { id: mail.id } })).sentAt).not.toBeNull();
});

test('two workers with the same mail send it once', async () => {
  const mail = await aMail();
  await Promise.all(Array.from({ length: 5 }, () => deliverMail(mail.id)));
  expect(server.received).toHaveLength(1);
});

test('a refusing server leaves the mail owed with its reason; later it goes out', async () => {
  const mail = await aMail({ createdAt: new Date(Date.now() - 10 * 60_000) });
  server.refuse(true);
  await expect(deliverMail(mail.id)).rejects.toThrow();
  const failed = await db.mail.findUniqueOrThrow({ where: { id: mail.id } });
  expect(failed.sentAt).toBeNull();
  expect(failed.failure).toContain('try later');
  expect(await owedMails()).toEqual([mail.id]);
  server.refuse(false);
  await deliverMail(mail.id);
  expect(await owedMails()).toEqual([]);
  const sent = await db.mail.findUniqueOrThrow({ where: { id: mail.id } });
  expect(sent.failure).toBeNull();
});

test('the sweep leaves alone what is young, sent or too old', async () => {
  await aMail();
  await aMail({ createdAt: new Date(Date.now() - 4 * 24 * 3_600_000) });
  const sent = await aMail({ createdAt: new Date(Date.now() - 3_600_000) });
  await deliverMail(sent.id);
  expect(await owedMails()).toEqual([]);
});

test('from a forgotten password to the link in the post, and nothing of it stays behind', async () => {
  const account = await anAccount();
  await requestReset({ identifier: account.email! }, '10.8.0.1');
  await runEvents();
  expect(server.received).toHaveLength(1);
  expect(server.received[0]!.to).toEqual([account.email]);
  const body = server.received[0]!.raw.replace(/=\r\n/g, '').replace(/=3D/g, '=');
  expect(body).toMatch(/\/reset\/[\w-]{43}/);
  const kept = await db.mail.findFirstOrThrow({ where: { recipient: account.email! } });
  expect([kept.text, kept.html]).toEqual(['', '']);
});

test('a certificate mail waits for its file and then carries it', async () => {
  const enrolled = await aCourse();
  const employee = await anEmployee();
  const [enrollment] = await completedEnrollments(enrolled, [employee.id]);
  const certificate = await db.certificate.create({
    data: {
      id: newId(),
      employeeId: employee.id,
      awardRuleId: enrolled.awardRule!.id,
      enrollmentId: enrollment!.id,
      period: '2026',
      number: '000001/BKPSDM/XI/2026',
      code: newId(),
      data: {},
      issuedOn: new Date('2026-11-02'),
    },
  });
  const eventId = await db.$transaction((tx) =>
    recordEvent(tx, { accountId: null }, 'certificate.issued', certificate.id, {
      employeeId: employee.id,
      enrollmentId: enrollment!.id,
    }),
  );
  const mail = await aMail({ kind: 'certificateIssued', eventId });
  await expect(deliverMail(mail.id)).rejects.toThrow('no file yet');
  expect(server.received).toHaveLength(0);

  const bytes = Buffer.from('%PDF-1.7 sertifikat');
  const hash = await putBytes(bytes);
  await db.storedFile.create({ data: { hash, size: bytes.length, mediaType: 'application/pdf' } });
  await db.certificate.update({
    where: { id: certificate.id },
    data: { fileHash: hash, readyAt: new Date() },
  });
  await deliverMail(mail.id);
  const { raw } = server.received[0]!;
  expect(raw).toContain('filename=000001-BKPSDM-XI-2026.pdf');
  expect(raw).toContain(bytes.toString('base64'));
});

test('each message to the calendar is a file of its own, with its method beside it', async () => {
  const messages = [false, true].map((cancelled) =>
    calendarMessage(
      {
        ...{ uid: `${newId()}@kompeten.example`, sequence: 1, cancelled },
        ...{ startsAt: new Date('2030-05-06T00:00:00Z'), endsAt: new Date('2030-05-06T04:00:00Z') },
        ...{ title: 'Pelayanan publik', place: 'Aula', description: 'Bawa laptop' },
        url: 'https://kompeten.example/learn/1',
      },
      {
        from: { name: 'Kompeten', email: 'no-reply@kota-contoh.example' },
        to: { name: 'Siti', email: 'siti@kota-contoh.example' },
        stampedAt: new Date(),
      },
    ),
  );
  const mail = await aMail({ calendar: messages.join('') });
  await deliverMail(mail.id);
  const { raw } = server.received[0]!;
  const parts = raw.split(/\r\n--[^\r\n]+/).filter((part) => part.includes('filename='));
  expect(
    parts.map((part) => ({
      type: /Content-Type: ([^\r\n]+(?:\r\n[ \t][^\r\n]+)*)/i
        .exec(part)?.[1]
        ?.replace(/\s+/g, ' ')
        .split('; name=')[0],
      name: /filename="?([^"\r\n;]+)/.exec(part)?.[1],
      content: contentOf(part),
    })),
  ).toEqual([
    ...['REQUEST', 'CANCEL'].map((method, i) => ({
      type: `text/calendar; charset=utf-8; method=${method}`,
      name: `kompeten-${i + 1}.ics`,
      content: messages[i],
    })),
  ]);
});

function contentOf(part: string): string {
  const [head, ...body] = part.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  return /base64/i.test(head!) ? Buffer.from(text, 'base64').toString('utf8') : text;
}
