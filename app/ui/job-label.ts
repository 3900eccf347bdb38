import { useTranslation } from 'react-i18next';

import '#app/platform/texts/jobs.ts';

/** The name of a level of positions (jenjang); an organisation's own are called what they are. */
export function useJobLevelLabel(): (level: string) => string {
  const { t } = useTranslation('jobs');
  return (level) => t(`levels.${level}` as 'levels.PELAKSANA', { defaultValue: level });
}

/** The name of a kind of positions (jenis jabatan); an organisation's own are called what they are. */
export function useJobKindLabel(): (kind: string) => string {
  const { t } = useTranslation('jobs');
  return (kind) => t(`kinds.${kind}` as 'kinds.pelaksana', { defaultValue: kind });
}
