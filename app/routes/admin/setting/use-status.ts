import { useTranslation } from 'react-i18next';

import '#app/platform/texts/settings.ts';

/** The name of a status of employment; one that the words do not know is shown as it is stored. */
export function useStatus(): (status: string) => string {
  const { t } = useTranslation('settings');
  return (status) => t(`status.${status}` as 'status.PNS', { defaultValue: status });
}
