import { useTranslation } from 'react-i18next';

import type { Verification } from '#app/domain/certificates/verification.server.ts';
import { CertificateBadge } from '#app/ui/certificate-badge.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { formatDay, formatNumber } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

export type FileOutcome = 'identical' | 'different' | 'unknown' | 'missing' | 'large';
type Shown = Omit<Verification, 'title' | 'organisation'> & { title: string; organisation: string };

/** What is known of the certificate: first how it stands, then the facts to compare with the paper. */
export function Found({ certificate }: { certificate: Shown }) {
  const { t } = useTranslation('certificates');
  const language = useLanguage();
  const day = (value: string | null) => (value ? formatDay(value, language) : '');
  const { startsOn, endsOn, expiresOn } = certificate;
  return (
    <section className="space-y-4">
      <Standing certificate={certificate} />
      <div className="card px-4 py-2 sm:px-5">
        <Facts
          facts={[
            [t('issued.state'), <CertificateBadge key="state" state={certificate.state} />],
            [t('name'), certificate.name],
            [
              t('number'),
              <span key="n" className="tabular-nums">
                {certificate.number}
              </span>,
            ],
            [t('course'), certificate.title],
            [t('verify.statement'), t(`verify.${certificate.statement}`)],
            [
              t('organiser'),
              [certificate.organisation, certificate.provider].filter(Boolean).join(' · '),
            ],
            [
              t('dates'),
              startsOn === endsOn
                ? day(startsOn)
                : t('datesRange', { first: day(startsOn), last: day(endsOn) }),
            ],
            [t('hours'), t('hoursValue', { hours: formatNumber(certificate.hours, language, 2) })],
            [t('issuedOn'), day(certificate.issuedOn)],
            [t('expiresOn'), expiresOn ? day(expiresOn) : t('noExpiry')],
          ]}
        />
      </div>
      <p className="text-sm text-ink-soft">{t('verify.maskedNote')}</p>
    </section>
  );
}

function Standing({
  certificate: { state, expiresOn, revokedOn, revokedReason },
}: {
  certificate: Shown;
}) {
  const { t } = useTranslation('certificates');
  const language = useLanguage();
  const day = (value: string | null) => (value ? formatDay(value, language) : '');
  if (state === 'valid')
    return (
      <Notice kind="success" title={t('verify.validTitle')}>
        {t('verify.validText')}
      </Notice>
    );
  if (state === 'expired')
    return (
      <Notice kind="warning" title={t('verify.expiredTitle')}>
        {t('verify.expiredText', { day: day(expiresOn) })}
      </Notice>
    );
  if (state === 'replaced')
    return (
      <Notice kind="warning" title={t('verify.replacedTitle')}>
        {t('verify.replacedText', { day: day(revokedOn) })}
      </Notice>
    );
  return (
    <Notice kind="error" title={t('verify.revokedTitle')}>
      {t('verify.revokedText', { day: day(revokedOn), reason: revokedReason ?? '' })}
    </Notice>
  );
}

export function NotFound() {
  const { t } = useTranslation('certificates');
  return (
    <Notice kind="error" title={t('verify.unknownTitle')}>
      {t('verify.unknownText')}
    </Notice>
  );
}

export function TooMany({ seconds }: { seconds: number }) {
  const { t } = useTranslation('certificates');
  return (
    <Notice kind="warning" title={t('verify.limitedTitle')}>
      {t('verify.limitedText', { seconds })}
    </Notice>
  );
}

export function FileAnswer({ outcome }: { outcome: FileOutcome }) {
  const { t } = useTranslation('certificates');
  if (outcome === 'missing') return <Notice kind="error" title={t('verify.missingFile')} />;
  if (outcome === 'large') return <Notice kind="error" title={t('verify.largeFile')} />;
  const [kind, title, text] = {
    identical: ['success', 'identicalTitle', 'identicalText'],
    different: ['error', 'differentTitle', 'differentText'],
    unknown: ['error', 'unknownFileTitle', 'unknownFileText'],
  }[outcome] as ['success' | 'error', 'identicalTitle', 'identicalText'];
  return (
    <Notice kind={kind} title={t(`verify.${title}`)}>
      {t(`verify.${text}`)}
    </Notice>
  );
}
