import { useTranslation } from 'react-i18next';

import type { TrainingState } from '#app/domain/planning/training-turns.ts';

import '#app/platform/texts/required.ts';

import { Badge, type Tone } from './badge.tsx';

const TONES: Record<TrainingState, Tone> = {
  overdue: 'bad',
  open: 'caution',
  renewal: 'caution',
  done: 'good',
  ended: 'neutral',
};

/** How somebody stands to a required course. */
export function TrainingBadge({ state }: { state: TrainingState }) {
  const { t } = useTranslation('required');
  return <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>;
}
