import { expect, test } from 'vitest';

import { inbox, markAllRead, openNotice } from '#app/domain/notifications/inbox.server.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { actorOf, anAccount, aSession, refusalOf } from '#tests/support/accounts.ts';

function aNotice(accountId: string, to = 2) {
  return db.notification.create({
    data: {
      id: newId(),
      accountId,
      eventId: newId(),
      kind: 'levelRaised',
      params: { competency: { id: 'Integritas', en: 'Integrity' }, from: 1, to },
    },
  });
}

async function aReader() {
  const account = await anAccount();
  const { token } = await aSession(account.id);
  return { id: account.id, actor: () => actorOf(token) };
}

test('the inbox speaks the reader’s language, newest first, and counts what is unread', async () => {
  const reader = await aReader();
  await aNotice(reader.id, 2);
  await aNotice(reader.id, 3);
  const indonesian = await inbox(await reader.actor(), 'id', null);
  expect(indonesian.unread).toBe(2);
  expect(indonesian.lines.map(({ title, body }) => [title, body])).toEqual([
    ['Level naik: Integritas', 'Level kompetensi Integritas Anda naik dari 1 ke 3.'],
    ['Level naik: Integritas', 'Level kompetensi Integritas Anda naik dari 1 ke 2.'],
  ]);
  const english = await inbox(await reader.actor(), 'en', null);
  expect(english.lines[0]!.body).toBe('Your level in Integrity went from 1 to 3.');
});

test('opening one marks it read and leads to its thing; the rest can be marked at once', async () => {
  const reader = await aReader();
  const first = await aNotice(reader.id);
  await aNotice(reader.id);
  await aNotice(reader.id);
  expect(await openNotice(await reader.actor(), first.id)).toBe('/me/competencies');
  expect((await reader.actor()).unread).toBe(2);
  await markAllRead(await reader.actor());
  expect((await reader.actor()).unread).toBe(0);
});

test('somebody else’s notice is not found, and stays unread', async () => {
  const [reader, other] = [await aReader(), await aReader()];
  const notice = await aNotice(other.id);
  expect(await refusalOf(openNotice(await reader.actor(), notice.id))).toBe('notFound');
  await markAllRead(await reader.actor());
  expect((await other.actor()).unread).toBe(1);
});

test('a long inbox goes on page by page', async () => {
  const reader = await aReader();
  for (let i = 0; i < 65; i++) await aNotice(reader.id);
  const seen: string[] = [];
  let before: string | null = null;
  do {
    const page = await inbox(await reader.actor(), 'id', before);
    seen.push(...page.lines.map(({ id }) => id));
    before = page.next;
  } while (before);
  expect(seen).toEqual([...seen].sort().reverse());
  expect(new Set(seen).size).toBe(65);
});
