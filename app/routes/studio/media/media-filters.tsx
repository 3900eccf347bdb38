import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { mediaKinds } from '#app/domain/media/media-kind.ts';
import { type MediaSearch, mediaUrl } from '#app/domain/media/media-search.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/studio-media.ts';

/** Words, kind, and whose or which: what the library is sifted by. */
export function MediaFilters({ search }: { search: MediaSearch }) {
  const { t } = useTranslation(['studioMedia', 'common']);
  const { q, kind } = search;
  const filtered = mediaUrl(search) !== '/studio/media';
  return (
    <>
      <Form method="get" role="search" className="mb-4 flex flex-wrap items-end gap-3">
        {kind && <input type="hidden" name="kind" value={kind} />}
        <label className="min-w-56 flex-1 text-sm font-semibold">
          {t('search')}
          <input
            key={q}
            className="input mt-1.5"
            type="search"
            name="q"
            defaultValue={q}
            maxLength={200}
          />
        </label>
        <Tick name="mine" checked={search.mine} label={t('mine')} />
        <Tick name="unused" checked={search.unused} label={t('unused')} />
        <Tick name="archived" checked={search.archived} label={t('archivedFilter')} />
        <Button>{t('common:search')}</Button>
        {filtered && (
          <ButtonLink look="quiet" to="/studio/media">
            {t('common:clearFilters')}
          </ButtonLink>
        )}
      </Form>
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

function Tick({ name, checked, label }: { name: string; checked: boolean; label: string }) {
  return (
    <label className="flex min-h-11 items-center gap-2 text-sm">
      <input
        key={String(checked)}
        type="checkbox"
        name={name}
        value="1"
        defaultChecked={checked}
        className="size-5 accent-nila"
      />
      {label}
    </label>
  );
}
