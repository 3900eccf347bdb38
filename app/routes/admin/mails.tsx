import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { keptMails } from '#app/domain/notifications/kept-mails.server.ts';
import { env } from '#app/platform/env.server.ts';
import { isId } from '#app/platform/id.ts';
import { withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/notices.ts';

import { MailState } from './mail-state.tsx';

export const meta = pageTitle('notices', (t) => t('kept.title'));

export const loader = withActor(async (actor, { request }) => {
  const before = new URL(request.url).searchParams.get('before');
  const page = await keptMails(actor, before && isId(before) ? before : null);
  return { ...page, zone: env.ORGANISATION_TIME_ZONE };
});

export default function Mails() {
  const { t } = useTranslation('notices');
  const language = useLanguage();
  const { lines, next, sending, zone } = useLoaderData<typeof loader>();
  const words = { to: t('kept.to'), made: t('kept.made'), state: t('kept.state') };
  return (
    <>
      <PageHeader
        title={t('kept.title')}
        lead={sending ? t('kept.leadSent') : t('kept.leadKept')}
      />
      {lines.length === 0 ? (
        <EmptyState title={t('kept.emptyTitle')}>{t('kept.emptyBody')}</EmptyState>
      ) : (
        <div
          className="card overflow-x-auto"
          tabIndex={0}
          role="region"
          aria-label={t('kept.title')}
        >
          <table className="table table-stack">
            <thead>
              <tr>
                <th scope="col">{t('kept.subject')}</th>
                <th scope="col">{words.to}</th>
                <th scope="col">{words.made}</th>
                <th scope="col">{words.state}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((mail) => (
                <tr key={mail.id}>
                  <th scope="row">
                    <Link className="link" to={`/admin/mail/${mail.id}`}>
                      {mail.subject}
                    </Link>
                  </th>
                  <td data-label={words.to}>{mail.recipient}</td>
                  <td className="sm:whitespace-nowrap" data-label={words.made}>
                    {formatMoment(mail.createdAt, language, zone)}
                  </td>
                  <td data-label={words.state}>
                    <MailState mail={mail} sending={sending} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {next && (
        <p className="mt-5">
          <ButtonLink look="secondary" to={`?before=${next}`}>
            {t('older')}
          </ButtonLink>
        </p>
      )}
    </>
  );
}
