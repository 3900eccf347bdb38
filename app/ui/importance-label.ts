import { useTranslation } from 'react-i18next';

import '#app/platform/texts/competency-names.ts';

/** The name of an importance in a standard; an organisation's own are called what they are. */
export function useImportanceLabel(): (importance: string) => string {
  const { t } = useTranslation('competencyNames');
  return (importance) =>
    t(`importance.${importance}` as 'importance.mutlak', { defaultValue: importance });
}
