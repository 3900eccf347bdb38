import { Award } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { EarnedCertificate } from '#app/domain/certificates/certificate-of-enrollment.server.ts';
import '#app/platform/texts/quiz-outcome.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLookAgain } from '#app/ui/use-look-again.ts';

/** The certificate as it is made: looks again every two seconds for a minute, then leaves it to the list. */
export function CertificateCard({ certificate }: { certificate: EarnedCertificate }) {
  const { t } = useTranslation('quizOutcome');
  useLookAgain(certificate.state === 'making');
  return (
    <Card title={t('certificate')}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="flex items-center gap-2">
          <Award aria-hidden className="size-5 text-soga" strokeWidth={1.5} />
          {certificate.state === 'making' && t('certificateMaking')}
          {certificate.state === 'ready' && t('certificateReady')}
          {certificate.state === 'revoked' && t('certificateRevoked')}
        </p>
        <div className="flex flex-wrap gap-2">
          {certificate.state === 'ready' && (
            <ButtonLink
              small
              reloadDocument
              to={`/me/certificates/${certificate.certificateId}/pdf`}
            >
              {t('openPdf')}
            </ButtonLink>
          )}
          <ButtonLink small look="secondary" to="/me/certificates">
            {t('myCertificates')}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}
