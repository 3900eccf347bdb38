import { useTranslation } from 'react-i18next';

import type { ImportState } from '#app/domain/importing/import-task-view.server.ts';
import { Badge, type Tone } from '#app/ui/badge.tsx';

import '#app/platform/texts/importing.ts';

const TONES: Record<ImportState, Tone> = {
  queued: 'neutral',
  running: 'accent',
  taken: 'good',
  checked: 'good',
  refused: 'bad',
  failed: 'bad',
};

export function ImportStateBadge({ state }: { state: ImportState }) {
  const { t } = useTranslation('importing');
  return <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>;
}
