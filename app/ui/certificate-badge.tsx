import { useTranslation } from 'react-i18next';

import type { CertificateState } from '#app/domain/certificates/certificate-state.ts';

import '#app/platform/texts/certificates.ts';

import { Badge, type Tone } from './badge.tsx';

const TONES: Record<CertificateState, Tone> = {
  pending: 'neutral',
  valid: 'good',
  expired: 'caution',
  replaced: 'neutral',
  revoked: 'bad',
};

export function CertificateBadge({ state }: { state: CertificateState }) {
  const { t } = useTranslation('certificates');
  return <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>;
}
