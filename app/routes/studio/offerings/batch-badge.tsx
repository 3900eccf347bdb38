import { useTranslation } from 'react-i18next';

import type { BatchState } from '#app/domain/scheduling/offering/offering-search.ts';
import { Badge, type Tone } from '#app/ui/badge.tsx';

import '#app/platform/texts/offerings.ts';

const TONE: Record<BatchState, Tone> = {
  planned: 'caution',
  open: 'good',
  over: 'neutral',
  cancelled: 'bad',
};

/** How a batch stands. */
export function BatchBadge({ state }: { state: BatchState }) {
  const { t } = useTranslation('offerings');
  return <Badge tone={TONE[state]}>{t(`state.${state}`)}</Badge>;
}
