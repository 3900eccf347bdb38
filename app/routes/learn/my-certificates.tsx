import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  type MyCertificate,
  myCertificates,
} from '#app/domain/certificates/my-certificates.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { CertificateBadge } from '#app/ui/certificate-badge.tsx';
import { formatDay, formatNumber } from '#app/ui/format.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';
import { useLookAgain } from '#app/ui/use-look-again.ts';

import '#app/platform/texts/certificates.ts';

export const meta = pageTitle('certificates', (t) => t('mine.title'));

export const loader = withActor(async (actor, { request }) => {
  const language = await languageOf(request);
  const certificates = await myCertificates(actor);
  return certificates.map((one) => ({ ...one, title: inLanguage(one.title, language) }));
});

type Line = Omit<MyCertificate, 'title'> & { title: string };

export default function MyCertificates() {
  const { t } = useTranslation('certificates');
  const certificates = useLoaderData<typeof loader>();
  useLookAgain(certificates.some(({ state }) => state === 'pending'));
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.lead')} />
      {certificates.length === 0 ? (
        <EmptyState
          title={t('mine.emptyTitle')}
          action={<ButtonLink to="/catalogue">{t('mine.toCatalogue')}</ButtonLink>}
        >
          {t('mine.emptyText')}
        </EmptyState>
      ) : (
        <ul className="grid gap-3 lg:grid-cols-2">
          {certificates.map((certificate) => (
            <CertificateCard key={certificate.id} certificate={certificate} />
          ))}
        </ul>
      )}
    </>
  );
}

function CertificateCard({ certificate }: { certificate: Line }) {
  const { t } = useTranslation('certificates');
  const language = useLanguage();
  const { id, title, provider, number, hours, issuedOn, expiresOn, state, code } = certificate;
  const expiry = expiresOn ? ` · ${t('expiresOn')} ${formatDay(expiresOn, language)}` : '';
  return (
    <li className="card flex flex-col gap-3 p-4 sm:p-5">
      <div>
        <div className="flex flex-wrap items-start justify-between gap-2">
          <h2 className="text-lg">{title}</h2>
          <CertificateBadge state={state} />
        </div>
        <p className="mt-1 text-sm text-ink-soft">
          {provider} · {t('hoursValue', { hours: formatNumber(hours, language, 2) })}
        </p>
        <p className="mt-1 text-sm text-ink-soft">
          {t('number')} <span className="tabular-nums">{number}</span>
        </p>
        <p className="mt-1 text-sm text-ink-soft">
          {t('issuedOn')} {formatDay(issuedOn, language)}
          {expiry}
        </p>
      </div>
      <Remark certificate={certificate} />
      {state !== 'pending' && (
        <div className="mt-auto flex flex-wrap gap-2">
          <a
            className="button button-secondary button-small"
            href={`/me/certificates/${id}/pdf`}
            aria-label={t('downloadOf', { title })}
          >
            {t('download')}
          </a>
          <Link
            className="button button-quiet button-small"
            to={`/verify/${code}`}
            aria-label={t('verifyOf', { title })}
          >
            {t('verifyLink')}
          </Link>
        </div>
      )}
    </li>
  );
}

function Remark({ certificate: { state, revokedReason } }: { certificate: Line }) {
  const { t } = useTranslation('certificates');
  const text = {
    pending: t('mine.making'),
    replaced: t('mine.replacedNote'),
    revoked: t('mine.revokedBecause', { reason: revokedReason ?? '' }),
    valid: '',
    expired: '',
  }[state];
  return text ? <p className="text-sm">{text}</p> : null;
}
