import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { type Register, registers } from '#app/domain/scheduling/register-search.ts';
import '#app/platform/texts/registers.ts';

const PLACES = ['offerings', ...registers] as const;

/** The batches and the registers that they are planned with, each leading to the others. */
export function RegisterTabs({ here }: { here: 'offerings' | Register }) {
  const { t } = useTranslation('registers');
  return (
    <nav aria-label={t('tabs.label')} className="no-print mb-5 flex flex-wrap gap-2">
      {PLACES.map((place) => (
        <Link
          key={place}
          className="chip"
          to={`/studio/${place}`}
          aria-current={place === here ? 'true' : undefined}
        >
          {t(`tabs.${place}`)}
        </Link>
      ))}
    </nav>
  );
}
