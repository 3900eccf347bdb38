import { createTransport, type Transporter } from 'nodemailer';

import { env } from './env.server.ts';

export type OutgoingMail = {
  /** Stays the same when the same mail is sent again, so that mail servers can tell. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  attachments: { filename: string; content: Buffer; contentType: string }[];
};

/** Without SMTP_URL mails are kept and not sent. */
export function canSendMail(): boolean {
  return env.SMTP_URL !== undefined;
}

/** Hands one mail to the server of SMTP_URL; done when the server has taken it. */
export async function sendMail({ id, ...mail }: OutgoingMail): Promise<void> {
  await transport().sendMail({
    from: env.MAIL_FROM,
    messageId: `<${id}@${domainOf(env.MAIL_FROM)}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...mail,
  });
}

/** Who mails come from. */
export function mailSender(): { name: string; email: string } {
  const [, name = '', email = ''] = /^\s*"?(.*?)"?\s*<([^<>]+)>\s*$/.exec(env.MAIL_FROM) ?? [];
  return { name: name || 'Kompeten', email: email || env.MAIL_FROM.trim() };
}

/** How long a silent server is waited for; SMTP_URL may say otherwise in its query. */
const PATIENCE_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

let opened: Transporter | null = null;

function transport(): Transporter {
  return (opened ??= openTransport(new URL(env.SMTP_URL ?? '')));
}

function openTransport(url: URL): Transporter {
  for (const [name, ms] of Object.entries(PATIENCE_MS))
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(ms));
  return createTransport(url.href);
}

function domainOf(from: string): string {
  return /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
}
