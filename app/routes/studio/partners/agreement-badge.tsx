import { useTranslation } from 'react-i18next';

import type { Agreement, AgreementState } from '#app/domain/scheduling/partners/agreement.ts';
import '#app/platform/texts/registers.ts';
import { Badge, type Tone } from '#app/ui/badge.tsx';
import { formatDay } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

const TONES: Record<AgreementState, Tone> = {
  none: 'neutral',
  to_come: 'accent',
  in_force: 'good',
  expiring: 'caution',
  expired: 'bad',
};

type Props = { agreement: Agreement & { state: AgreementState } };

/** How an agreement stands. */
export function AgreementBadge({ agreement: { state } }: Props) {
  const { t } = useTranslation('registers');
  return <Badge tone={TONES[state]}>{t(`partners.agreements.${state}`)}</Badge>;
}

/** From when to when it holds, as far as that is known; nothing where neither is. */
export function AgreementDates({ agreement: { from, until } }: Props) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const said = [
    from && t('partners.from', { day: formatDay(from, language) }),
    until && t('partners.until', { day: formatDay(until, language) }),
  ].filter(Boolean);
  if (said.length === 0) return null;
  return <span className="block text-sm font-normal text-ink-soft">{said.join(' ')}</span>;
}
