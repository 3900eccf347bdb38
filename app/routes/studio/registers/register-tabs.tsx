import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { type Register, registers } from '#app/domain/scheduling/register-search.ts';
import '#app/platform/texts/registers.ts';

/** The registers that batches are planned with, each leading to the others. */
export function RegisterTabs({ here }: { here: Register }) {
  const { t } = useTranslation('registers');
  return (
    <nav aria-label={t('tabs.label')} className="no-print mb-5 flex flex-wrap gap-2">
      {registers.map((register) => (
        <Link
          key={register}
          className="chip"
          to={`/studio/${register}`}
          aria-current={register === here ? 'true' : undefined}
        >
          {t(`tabs.${register}`)}
        </Link>
      ))}
    </nav>
  );
}
