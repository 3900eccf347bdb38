import { useTranslation } from 'react-i18next';

import '#app/platform/texts/competency-names.ts';

/** The name of a kind of competency; an organisation's own kinds are called what they are. */
export function useKindLabel(): (kind: string) => string {
  const { t, i18n } = useTranslation('competencyNames');
  return (kind) =>
    i18n.exists(`competencyNames:kind.${kind}`) ? t(`kind.${kind}` as 'kind.teknis') : kind;
}
