import { useTranslation } from 'react-i18next';

import '#app/platform/texts/organisation.ts';

/** The name of a standing; one that the words do not know is shown as it is stored. */
export function useStandingLabel(): (standing: string) => string {
  const { t } = useTranslation('organisation');
  return (standing) => t(`standing.${standing}` as 'standing.aktif', { defaultValue: standing });
}
