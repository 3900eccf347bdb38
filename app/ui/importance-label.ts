import { useTranslation } from 'react-i18next';

import '#app/platform/texts/competency.ts';

/** The name of an importance in a standard; an organisation's own are called what they are. */
export function useImportanceLabel(): (importance: string) => string {
  const { t } = useTranslation('competency');
  return (importance) =>
    t(`importance.${importance}` as 'importance.mutlak', { defaultValue: importance });
}
