import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import {
  type Register,
  REGISTER_PAGE,
  type RegisterSearch,
  registerUrl,
} from '#app/domain/scheduling/register-search.ts';
import '#app/platform/texts/registers.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { FilterTick, ListFilters } from '#app/ui/list-filters.tsx';
import { PageSteps } from '#app/ui/page-steps.tsx';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';

import { RegisterTabs } from './register-tabs.tsx';

/** The list of a register: its search, its table, and what to do where there is nothing. */
export function RegisterList({
  register,
  search,
  found: { total, none, mayKeep },
  children,
}: {
  register: Register;
  search: RegisterSearch;
  found: { total: number; none: boolean; mayKeep: boolean };
  /** The table, where something was found. */
  children: ReactNode;
}) {
  const { t } = useTranslation('registers');
  const create = mayKeep && (
    <ButtonLink to={`/studio/${register}/new`}>{t(`${register}.create`)}</ButtonLink>
  );
  const pages = Math.max(1, Math.ceil(total / REGISTER_PAGE));
  return (
    <>
      <PageHeader
        title={t(`${register}.title`)}
        lead={t(`${register}.lead`)}
        crumbs={[{ to: '/studio', label: t('studio') }]}
        actions={create}
      />
      <RegisterTabs here={register} />
      {!none && <Filters register={register} search={search} />}
      {total > 0 ? (
        <>
          <p className="mb-3 text-sm text-ink-soft">{t(`${register}.found`, { count: total })}</p>
          {children}
          <PageSteps
            page={search.page}
            pages={pages}
            to={(page) => registerUrl(register, search, { page })}
          />
        </>
      ) : none ? (
        <EmptyState title={t(`${register}.emptyTitle`)} action={create || undefined}>
          {t(mayKeep ? `${register}.emptyText` : `${register}.emptyWait`)}
        </EmptyState>
      ) : search.archived && !search.q ? (
        <EmptyState title={t('noArchivedTitle')}>{t('noArchivedText')}</EmptyState>
      ) : (
        <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>
      )}
    </>
  );
}

function Filters({ register, search }: { register: Register; search: RegisterSearch }) {
  const { t } = useTranslation('registers');
  const { q, archived } = search;
  return (
    <ListFilters
      label={t(`${register}.search`)}
      q={q}
      all={q || archived ? `/studio/${register}` : null}
    >
      <FilterTick label={t('showArchived')} name="archived" checked={archived} />
    </ListFilters>
  );
}
