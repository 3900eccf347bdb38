import { useTranslation } from 'react-i18next';

import { ButtonLink } from '#app/ui/button.tsx';
import { useHydrated } from '#app/ui/use-hydrated.ts';

import '#app/platform/texts/studio.ts';

/** Opens what can be set of a row; without scripts the page is loaded anew and has to come back to the row. */
export function SetLink({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('studio');
  const hydrated = useHydrated();
  return (
    <ButtonLink
      look="quiet"
      small
      id={`${id}-set`}
      to={hydrated ? `?open=${id}` : `?open=${id}#${id}`}
      preventScrollReset
      aria-label={t('outline.setOf', { name })}
    >
      {t('outline.set')}
    </ButtonLink>
  );
}
