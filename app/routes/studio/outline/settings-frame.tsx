import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { ButtonLink } from '#app/ui/button.tsx';
import { useHydrated } from '#app/ui/use-hydrated.ts';

import '#app/platform/texts/studio.ts';

import type { WantedFocus } from './use-focus-wanted.ts';

/** The place below a row where it is set up. */
export function SettingsFrame({
  id,
  name,
  children,
}: {
  id: string;
  name: string;
  children: ReactNode;
}) {
  const { t } = useTranslation('studio');
  const hydrated = useHydrated();
  return (
    <section
      aria-labelledby={`${id}-settings`}
      className="mt-3 space-y-6 rounded-md border border-line bg-sunken p-3 sm:p-4"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h4 id={`${id}-settings`} className="font-semibold break-words">
          {t('outline.setOf', { name })}
        </h4>
        <ButtonLink
          look="quiet"
          small
          to={hydrated ? '?' : `?#${id}`}
          state={{ focus: `${id}-set` } satisfies WantedFocus}
          preventScrollReset
        >
          {t('outline.close')}
        </ButtonLink>
      </div>
      {children}
    </section>
  );
}
