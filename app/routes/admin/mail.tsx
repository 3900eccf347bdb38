import { useLoaderData } from '@remix-run/react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

import { keptMail } from '#app/domain/notifications/kept-mails.server.ts';
import { env } from '#app/platform/env.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { formatMoment } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/notices.ts';

import { MailState } from './mail-state.tsx';

export const meta = pageTitle('notices', (t) => t('kept.title'));

export const loader = withActor(async (actor, { params }) => ({
  mail: await keptMail(actor, idParam(params.id)),
  zone: env.ORGANISATION_TIME_ZONE,
}));

export default function Mail() {
  const { t } = useTranslation('notices');
  const language = useLanguage();
  const { mail, zone } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={mail.subject}
        crumbs={[{ to: '/admin/mail', label: t('kept.back') }]}
        lead={`${t('kept.to')}: ${mail.recipient} · ${formatMoment(mail.createdAt, language, zone)}`}
        actions={<MailState mail={mail} sending={mail.sending} />}
      />
      {mail.text === null ? (
        <Notice>{t('kept.hidden')}</Notice>
      ) : (
        <div className="card p-5 whitespace-pre-wrap break-words">
          <PlainText text={mail.text} />
        </div>
      )}
    </>
  );
}

const LINK = /(https?:\/\/[^\s]+)/;

/** The mail as its plain text; addresses of this kind become links. */
function PlainText({ text }: { text: string }) {
  return text.split(LINK).map((part, index) =>
    LINK.test(part) ? (
      <a key={index} className="link" href={part}>
        {part}
      </a>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
