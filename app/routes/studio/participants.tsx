import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { participants } from '#app/domain/assessment/gradebook/participants.server.ts';
import {
  participantSort,
  readRosterSearch,
} from '#app/domain/assessment/gradebook/roster-search.ts';
import { env } from '#app/platform/env.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/gradebook.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';

import { courseMeta } from './course/course-meta.ts';
import { ParticipantTable } from './gradebook/participant-table.tsx';
import { ReportHeader } from './gradebook/report-header.tsx';
import { RosterList } from './gradebook/roster-list.tsx';

export const meta = courseMeta('participants');

export const loader = withActor(async (actor, { request, params }) => {
  const search = readRosterSearch(new URL(request.url).searchParams, participantSort);
  const list = await participants(actor, idParam(params['id']), search);
  const name = inLanguage(list.head.title, await languageOf(request));
  return { search, ...list, name, zone: env.ORGANISATION_TIME_ZONE };
});

export default function Participants() {
  const { t } = useTranslation('gradebook');
  const { head, search, people, total, choices, zone } = useLoaderData<typeof loader>();
  return (
    <>
      <ReportHeader head={head} page="participants" />
      <p className="mb-5 max-w-prose text-ink-soft">{t('participantsLead')}</p>
      <RosterList page="participants" courseId={head.courseId} {...{ search, choices, total }}>
        <ParticipantTable people={people} search={search} zone={zone} />
      </RosterList>
    </>
  );
}
