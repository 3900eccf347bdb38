import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { mediaKinds } from '#app/domain/media/media-kind.ts';
import { type MediaSearch, mediaUrl } from '#app/domain/media/media-search.ts';
import { FilterTick, ListFilters } from '#app/ui/list-filters.tsx';

import '#app/platform/texts/studio-media.ts';

/** Words, kind, and whose or which: what the library is sifted by. */
export function MediaFilters({ search }: { search: MediaSearch }) {
  const { t } = useTranslation('studioMedia');
  const { q, kind } = search;
  return (
    <>
      <ListFilters
        label={t('search')}
        q={q}
        longest={200}
        all={mediaUrl(search) === '/studio/media' ? null : '/studio/media'}
      >
        {kind && <input type="hidden" name="kind" value={kind} />}
        <FilterTick name="mine" checked={search.mine} label={t('mine')} />
        <FilterTick name="unused" checked={search.unused} label={t('unused')} />
        <FilterTick name="archived" checked={search.archived} label={t('archivedFilter')} />
      </ListFilters>
      <nav aria-label={t('filter')} className="no-print mb-5 flex flex-wrap gap-2">
        {[null, ...mediaKinds].map((one) => (
          <Link
            key={one ?? 'all'}
            className="chip"
            to={mediaUrl(search, { kind: one })}
            aria-current={one === kind ? 'true' : undefined}
          >
            {one ? t(`kinds.${one}`) : t('all')}
          </Link>
        ))}
      </nav>
    </>
  );
}
