import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  type StudioSearch,
  type StudioState,
  studioStates,
  studioUrl,
} from '#app/domain/catalogue/draft/studio-search.ts';
import '#app/platform/texts/studio.ts';

/** The list by state; a state in which no course is has no chip, unless it is asked for. */
export function StateChips({
  search,
  counts,
}: {
  search: StudioSearch;
  counts: Record<StudioState, number>;
}) {
  const { t } = useTranslation('studio');
  const shown = studioStates.filter((state) => counts[state] > 0 || state === search.state);
  return (
    <nav aria-label={t('list.filter')} className="no-print mb-5 flex flex-wrap gap-2">
      {[null, ...shown].map((state) => (
        <Link
          key={state ?? 'all'}
          className="chip"
          to={studioUrl(search, { state })}
          aria-current={state === search.state ? 'true' : undefined}
        >
          {state
            ? t('list.withCount', { state: t(`states.${state}`), count: counts[state] })
            : t('list.all')}
        </Link>
      ))}
    </nav>
  );
}
