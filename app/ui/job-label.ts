import { useTranslation } from 'react-i18next';

import '#app/platform/texts/organisation.ts';

/** The name of a level of positions (jenjang); an organisation's own are called what they are. */
export function useJobLevelLabel(): (level: string) => string {
  const { t } = useTranslation('organisation');
  return (level) => t(`jobLevels.${level}` as 'jobLevels.PELAKSANA', { defaultValue: level });
}

/** The name of a kind of positions (jenis jabatan); an organisation's own are called what they are. */
export function useJobKindLabel(): (kind: string) => string {
  const { t } = useTranslation('organisation');
  return (kind) => t(`jobKinds.${kind}` as 'jobKinds.pelaksana', { defaultValue: kind });
}
