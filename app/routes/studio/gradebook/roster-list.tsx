import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { RosterChoices } from '#app/domain/assessment/gradebook/roster-choices.server.ts';
import { rosterQuery, type RosterSearch } from '#app/domain/assessment/gradebook/roster-search.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/gradebook.ts';
import { ExportForm } from '#app/routes/hr/export-form.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/page.tsx';

import { RosterCount, RosterFilters, RosterSteps } from './roster-filters.tsx';

/** The people of a course, sifted and page by page, around the table that shows them; and all of them as a file. */
export function RosterList({
  page,
  courseId,
  search,
  choices,
  total,
  children,
}: {
  page: 'participants' | 'grades';
  courseId: string;
  search: RosterSearch;
  choices: RosterChoices;
  /** Who is shown, on all pages. */
  total: number;
  /** The table of this page. */
  children: ReactNode;
}) {
  const { t } = useTranslation(['gradebook', 'common']);
  if (choices.people === 0)
    return <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>;
  return (
    <>
      <RosterFilters search={search} choices={choices} />
      <div className="mb-4">
        <ExportForm page={page} query={`course=${courseId}&${rosterQuery(search).slice(1)}`} />
      </div>
      {total === 0 ? (
        <EmptyState
          title={t('noneTitle')}
          action={
            <ButtonLink look="secondary" to="?">
              {t('common:clearFilters')}
            </ButtonLink>
          }
        >
          {t('noneText')}
        </EmptyState>
      ) : (
        <>
          <RosterCount search={search} total={total} />
          {children}
          <RosterSteps search={search} total={total} />
        </>
      )}
    </>
  );
}
