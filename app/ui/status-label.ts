import { useTranslation } from 'react-i18next';

import '#app/platform/texts/organisation.ts';

/** The name of a status of employment; an organisation's own are called what they are. */
export function useStatusLabel(): (status: string) => string {
  const { t } = useTranslation('organisation');
  return (status) => t(`statusNames.${status}` as 'statusNames.PNS', { defaultValue: status });
}
