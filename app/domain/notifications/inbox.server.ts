import { now } from '#app/platform/clock.ts';
import { db, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Language } from '#app/platform/i18n.ts';

import { isNoticeKind, type NoticeParams, pathOf } from './notice.ts';
import { noticeText } from './notice-text.ts';

const PAGE = 30;

type Reader = { accountId: string; unread: number };

export type InboxLine = {
  id: string;
  title: string;
  body: string;
  action: string;
  path: string;
  createdAt: Date;
  unread: boolean;
};

/** My notices in my language, newest first. `next` continues with the older ones. */
export async function inbox(
  actor: Reader,
  language: Language,
  before: string | null,
): Promise<{ lines: InboxLine[]; next: string | null; unread: number }> {
  const found = await rows<Stored>('inbox', INBOX, [actor.accountId, before, PAGE + 1]);
  const lines = found.slice(0, PAGE).flatMap((stored) => worded(stored, language));
  const next = found.length > PAGE ? found[PAGE - 1]!.id : null;
  return { lines, next, unread: actor.unread };
}

type Stored = {
  id: string;
  kind: string;
  params: NoticeParams;
  path: string | null;
  createdAt: Date;
  unread: boolean;
};

const INBOX = `
  SELECT id, kind, params, path, "createdAt", "readAt" IS NULL AS unread
    FROM "Notification"
   WHERE "accountId" = $1 AND ($2::uuid IS NULL OR id < $2)
   ORDER BY id DESC LIMIT $3`;

function worded({ kind, params, path, ...line }: Stored, language: Language): InboxLine[] {
  if (!isNoticeKind(kind)) return [];
  return [{ ...line, ...noticeText(kind, params, language), path: pathOf({ kind, path }) }];
}

/** Marks one of my notices read. @returns where it leads */
export async function openNotice(actor: { accountId: string }, id: string): Promise<string> {
  const mine = { id, accountId: actor.accountId };
  const notice = await db.notification.findFirst({ where: mine });
  if (!notice) throw notFound();
  await db.notification.updateMany({ where: { ...mine, readAt: null }, data: { readAt: now() } });
  const { kind, path } = notice;
  return isNoticeKind(kind) ? pathOf({ kind, path }) : '/notifications';
}

export async function markAllRead(actor: { accountId: string }): Promise<void> {
  await db.notification.updateMany({
    where: { accountId: actor.accountId, readAt: null },
    data: { readAt: now() },
  });
}
