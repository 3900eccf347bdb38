import { Form, Link } from '@remix-run/react';
import { Search, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { courseKinds } from '#app/domain/catalogue/course-kind.ts';
import type { CatalogueFacets } from '#app/domain/enrollment/catalogue-list.server.ts';
import {
  type CatalogueSearch,
  catalogueUrl,
  hourRanges,
  pageSizes,
} from '#app/domain/enrollment/catalogue-search.ts';
import { Button } from '#app/ui/button.tsx';
import { useCourseKindLabel } from '#app/ui/course-kind-label.ts';

type Props = { search: CatalogueSearch; facets: CatalogueFacets | null; open: boolean };

/** Search, quick choices and the chips of what is chosen. All of it is links and a GET form: the URL is the state. */
export function CatalogueFilters({ search, facets, open }: Props) {
  const { t } = useTranslation(['catalogue', 'common']);
  return (
    <div role="search" className="space-y-3">
      <Form
        method="get"
        action="/catalogue"
        className="grid max-w-2xl grid-cols-[1fr_auto] gap-x-2 gap-y-1.5"
      >
        <label className="col-span-2 text-sm font-semibold" htmlFor="q">
          {t('searchLabel')}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          className="input"
          defaultValue={search.q}
          key={search.q}
          maxLength={200}
        />
        <Kept search={search} except={['q']} />
        <Button look="secondary" aria-label={t('search', { ns: 'common' })}>
          <Search aria-hidden className="size-5" strokeWidth={1.5} />
        </Button>
      </Form>
      <Chips search={search} facets={facets} open={open} />
      {open && facets && <Panel search={search} facets={facets} />}
    </div>
  );
}

function Chips({ search, facets, open }: Props) {
  const { t } = useTranslation('catalogue');
  const kindLabel = useCourseKindLabel();
  const competency = facets?.competencies.find(([id]) => id === search.competency)?.[1];
  return (
    <ul className="flex flex-wrap gap-2">
      <Chip to={catalogueUrl(search, { gap: !search.gap })} on={search.gap}>
        {t('closesMyGap')}
      </Chip>
      {courseKinds.map((kind) => (
        <Chip
          key={kind}
          to={catalogueUrl(search, { kind: search.kind === kind ? null : kind })}
          on={search.kind === kind}
        >
          {kindLabel(kind)}
        </Chip>
      ))}
      {search.competency && (
        <Chip to={catalogueUrl(search, { competency: null })} on>
          {competency ?? t('competency')}
        </Chip>
      )}
      {search.provider && (
        <Chip to={catalogueUrl(search, { provider: null })} on>
          {search.provider}
        </Chip>
      )}
      {search.hours && (
        <Chip to={catalogueUrl(search, { hours: null })} on>
          {t(`hourRange.${search.hours}`)}
        </Chip>
      )}
      <li>
        <Link to={open ? catalogueUrl(search) : panelUrl(search)} className="chip">
          {open ? t('fewerFilters') : t('moreFilters')}
        </Link>
      </li>
    </ul>
  );
}

/** A choice that is a link: pressed again it is taken back. */
function Chip({ to, on, children }: { to: string; on: boolean; children: ReactNode }) {
  return (
    <li>
      <Link to={to} className="chip" aria-current={on ? 'true' : undefined}>
        {children}
        {on && <X aria-hidden className="size-4" strokeWidth={1.5} />}
      </Link>
    </li>
  );
}

function Panel({ search, facets }: { search: CatalogueSearch; facets: CatalogueFacets }) {
  const { t } = useTranslation('catalogue');
  return (
    <Form
      method="get"
      action="/catalogue"
      className="card grid gap-4 p-4 sm:grid-cols-2 lg:grid-cols-4"
    >
      <Kept search={search} except={['competency', 'provider', 'hours', 'size']} />
      <Choice name="competency" label={t('competency')} chosen={search.competency}>
        {facets.competencies.map(([id, name, count]) => (
          <option key={id} value={id}>{`${name} (${count})`}</option>
        ))}
      </Choice>
      <Choice name="provider" label={t('provider')} chosen={search.provider}>
        {facets.providers.map(([provider, count]) => (
          <option key={provider} value={provider}>{`${provider} (${count})`}</option>
        ))}
      </Choice>
      <Choice name="hours" label={t('hours')} chosen={search.hours}>
        {(Object.keys(hourRanges) as (keyof typeof hourRanges)[]).map((range) => (
          <option key={range} value={range}>
            {t(`hourRange.${range}`)}
          </option>
        ))}
      </Choice>
      <div className="space-y-1.5">
        <label htmlFor="size" className="block text-sm font-semibold">
          {t('perPage')}
        </label>
        <select id="size" name="size" className="input" defaultValue={search.size}>
          {pageSizes.map((size) => (
            <option key={size}>{size}</option>
          ))}
        </select>
      </div>
      <div className="sm:col-span-2 lg:col-span-4">
        <Button look="secondary">{t('apply')}</Button>
      </div>
    </Form>
  );
}

function Choice({
  name,
  label,
  chosen,
  children,
}: {
  name: string;
  label: string;
  chosen: string | null;
  children: ReactNode;
}) {
  const { t } = useTranslation('catalogue');
  return (
    <div className="space-y-1.5">
      <label htmlFor={name} className="block text-sm font-semibold">
        {label}
      </label>
      <select id={name} name={name} className="input" defaultValue={chosen ?? ''}>
        <option value="">{t('any')}</option>
        {children}
      </select>
    </div>
  );
}

/** What a form leaves as it is. */
function Kept({ search, except }: { search: CatalogueSearch; except: string[] }) {
  const url = catalogueUrl(search);
  const kept = [...new URLSearchParams(url.split('?')[1] ?? '')].filter(
    ([name]) => !except.includes(name),
  );
  return kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

function panelUrl(search: CatalogueSearch): string {
  const url = catalogueUrl(search);
  return `${url}${url.includes('?') ? '&' : '?'}filter=1`;
}
