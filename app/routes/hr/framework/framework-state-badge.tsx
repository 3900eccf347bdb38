import { useTranslation } from 'react-i18next';

import type { FrameworkState } from '#app/domain/competency/framework-list.server.ts';
import { Badge, type Tone } from '#app/ui/badge.tsx';

import '#app/platform/texts/frameworks.ts';

const TONES: Record<FrameworkState, Tone> = {
  never: 'caution',
  inForce: 'good',
  retired: 'neutral',
};

export function FrameworkStateBadge({ state }: { state: FrameworkState }) {
  const { t } = useTranslation('frameworks');
  return <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>;
}
