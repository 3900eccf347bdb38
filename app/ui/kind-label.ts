import { useTranslation } from 'react-i18next';

import '#app/platform/texts/competency.ts';

/** The name of a kind of competency; an organisation's own kinds are called what they are. */
export function useKindLabel(): (kind: string) => string {
  const { t, i18n } = useTranslation('competency');
  return (kind) =>
    i18n.exists(`competency:kind.${kind}`) ? t(`kind.${kind}` as 'kind.teknis') : kind;
}
