import { useTranslation } from 'react-i18next';

import type { QuestionExportState } from '#app/domain/questions/formats/question-export-view.server.ts';
import type { QuestionImportState } from '#app/domain/questions/formats/question-import-view.server.ts';
import '#app/platform/texts/question-import.ts';
import { Badge, type Tone } from '#app/ui/badge.tsx';

const IMPORT_TONES: Record<QuestionImportState, Tone> = {
  queued: 'neutral',
  running: 'accent',
  checked: 'good',
  nothing: 'caution',
  imported: 'good',
  failed: 'bad',
};

export function ImportStateBadge({ state }: { state: QuestionImportState }) {
  const { t } = useTranslation('questionImport');
  return <Badge tone={IMPORT_TONES[state]}>{t(`state.${state}`)}</Badge>;
}

const EXPORT_TONES: Record<QuestionExportState, Tone> = {
  queued: 'neutral',
  running: 'accent',
  ready: 'good',
  expired: 'neutral',
  failed: 'bad',
};

export function ExportStateBadge({ state }: { state: QuestionExportState }) {
  const { t } = useTranslation('questionImport');
  return <Badge tone={EXPORT_TONES[state]}>{t(`exportStands.${state}`)}</Badge>;
}
