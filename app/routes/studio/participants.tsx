import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { participants } from '#app/domain/assessment/gradebook/participants.server.ts';
import {
  participantSort,
  readRosterSearch,
  rosterQuery,
} from '#app/domain/assessment/gradebook/roster-search.ts';
import { env } from '#app/platform/env.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/gradebook.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { ExportForm } from '#app/routes/hr/export-form.tsx';
import { EmptyState } from '#app/ui/page.tsx';

import { courseMeta } from './course/course-meta.ts';
import { ParticipantTable } from './gradebook/participant-table.tsx';
import { ReportHeader } from './gradebook/report-header.tsx';
import { RosterCount, RosterFilters, RosterSteps } from './gradebook/roster-filters.tsx';

export const meta = courseMeta('participants');

export const loader = withActor(async (actor, { request, params }) => {
  const search = readRosterSearch(new URL(request.url).searchParams, participantSort);
  const list = await participants(actor, idParam(params['id']), search);
  const name = inLanguage(list.head.title, await languageOf(request));
  return { search, ...list, name, zone: env.ORGANISATION_TIME_ZONE };
});

export default function Participants() {
  const { t } = useTranslation(['gradebook', 'common']);
  const { head, search, people, total, choices, zone } = useLoaderData<typeof loader>();
  return (
    <>
      <ReportHeader head={head} page="participants" />
      <p className="mb-5 max-w-prose text-ink-soft">{t('participantsLead')}</p>
      {choices.people === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
      ) : (
        <>
          <RosterFilters search={search} choices={choices} />
          <div className="mb-4">
            <ExportForm
              page="participants"
              query={`course=${head.courseId}&${rosterQuery(search).slice(1)}`}
            />
          </div>
          {people.length === 0 ? (
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
              <ParticipantTable people={people} search={search} zone={zone} />
              <RosterSteps search={search} total={total} />
            </>
          )}
        </>
      )}
    </>
  );
}
