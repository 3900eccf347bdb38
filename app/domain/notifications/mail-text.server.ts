import { i18nFor } from '#app/platform/i18n.ts';

import { type NoticeKind, type NoticeParams, secretKinds } from './notice.ts';
import { noticeText } from './notice-text.ts';
import type { Recipient } from './recipients.server.ts';

/**
 * A notice as a mail, as plain text and as HTML that needs nothing from elsewhere.
 * @param link null: to somebody who has no account, and no inbox to be pointed to
 */
export function mailText(
  kind: NoticeKind,
  params: NoticeParams,
  to: Pick<Recipient, 'name' | 'language'>,
  { link, calendar }: { link: string | null; calendar?: string },
): { subject: string; text: string; html: string } {
  const t = i18nFor(to.language).getFixedT(to.language, 'notices');
  const { title, body, action } = noticeText(kind, params, to.language);
  const paragraphs = [
    t('mail.greeting', { name: to.name }),
    body,
    ...(kind === 'certificateIssued' ? [t('mail.attachment')] : []),
    ...(calendar ? [t('mail.calendar')] : []),
  ];
  const footer = t(footerOf(kind, link));
  return {
    subject: title.replace(/[\r\n]+/g, ' '),
    text: [...paragraphs, ...(link ? [`${action}: ${link}`] : []), `-- \n${footer}`].join('\n\n'),
    html: [
      `<!doctype html><html lang="${to.language}"><body>`,
      ...paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`),
      ...(link ? [`<p><a href="${escape(link)}">${escape(action)}</a></p>`] : []),
      `<p><small>${escape(footer)}</small></p></body></html>`,
    ].join('\n'),
  };
}

function footerOf(kind: NoticeKind, link: string | null) {
  if (link === null) return 'mail.outsideFooter';
  return secretKinds.has(kind) ? 'mail.linkFooter' : 'mail.footer';
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
