import { redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { requestManyForm } from '#app/domain/competency/competency-form.ts';
import { type PairState, pairStates } from '#app/domain/competency/gap.ts';
import { requestAssessments } from '#app/domain/competency/request-assessment.server.ts';
import { PLANNING_ROLES } from '#app/domain/enrollment/enrollment-policy.ts';
import {
  sendOutcomes,
  type SendOutcome,
  sendPeopleForm,
  type SendReport,
} from '#app/domain/planning/send-people.ts';
import { sendPeople } from '#app/domain/planning/send-people.server.ts';
import { hasRole } from '#app/domain/organisation/actor.ts';
import { teachingCourses } from '#app/domain/planning/teaching-courses.server.ts';
import { gapPeople } from '#app/domain/reporting/gap-people.server.ts';
import { peopleParams, writeCursor } from '#app/domain/reporting/gap-people.ts';
import { filterParams } from '#app/domain/reporting/matrix-address.ts';
import { matrixChoices } from '#app/domain/reporting/matrix-choices.server.ts';
import { isNarrowed } from '#app/domain/reporting/narrowing.ts';
import { today } from '#app/platform/today.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatDay, formatHours, formatNumber } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card, EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/gaps.ts';

import { ExportForm } from './export-form.tsx';
import { FilterChips } from './filter-chips.tsx';
import { GapPeopleTable } from './gap-people-table.tsx';
import { peopleFilterOf } from './people-filter.server.ts';

export const meta = pageTitle('gaps', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => {
  const search = new URL(request.url).searchParams;
  const filter = peopleFilterOf(request);
  const day = today();
  const language = await languageOf(request);
  const [found, courses, choices] = await Promise.all([
    gapPeople(actor, filter, language),
    filter.state === 'gap' ? teachingCourses(filter.competencyId, language) : [],
    isNarrowed(filter) ? matrixChoices(actor, filter.unitId, filter) : null,
  ]);
  const asked = search.get('asked');
  return {
    ...found,
    courses,
    positionName: choices?.positionName ?? null,
    filter,
    today: day,
    next: found.next && writeCursor(found.next),
    mayAsk: hasRole(actor, 'hr'),
    maySend: hasRole(actor, ...PLANNING_ROLES),
    sent: sendReportIn(search),
    asked: asked === null ? null : Number(asked) || 0,
  };
});

export const action = withActor(async (actor, { request }) => {
  const url = new URL(request.url);
  const { competencyId } = peopleFilterOf(request);
  return submitForm(request, deedForm, async ({ employeeId: employeeIds, ...deed }) => {
    for (const told of ['asked', ...sendOutcomes]) url.searchParams.delete(told);
    if (deed.intent === 'ask') {
      const count = await requestAssessments(actor, { employeeIds, competencyId });
      url.searchParams.set('asked', String(count));
    } else {
      const report = await sendPeople(actor, {
        offeringId: deed.offeringId,
        employeeIds,
        competencyId,
      });
      for (const outcome of sendOutcomes)
        if (outcome === 'sent' || report[outcome] > 0)
          url.searchParams.set(outcome, String(report[outcome]));
    }
    return redirect(url.pathname + url.search);
  });
});

const deedForm = z.discriminatedUnion('intent', [requestManyForm, sendPeopleForm]);

/** What became of those who were sent last, as the address tells it; null: nobody was sent. */
function sendReportIn(search: URLSearchParams): SendReport | null {
  if (!search.has('sent')) return null;
  const count = (outcome: SendOutcome) => Number(search.get(outcome)) || 0;
  return Object.fromEntries(sendOutcomes.map((outcome) => [outcome, count(outcome)])) as SendReport;
}

export default function GapPeople() {
  const { t } = useTranslation('gaps');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { unit, competency, filter, people, next, asked, sent, positionName, courses, ...rest } =
    useLoaderData<typeof loader>();
  const day = rest.today;
  const now = filter.asOf === day;
  const refused = useActionData<typeof action>() !== undefined;
  const open = courses.flatMap(({ offeringId, ...course }) =>
    offeringId === null ? [] : [{ ...course, offeringId }],
  );
  const matrixParams = filterParams({ ...filter, kind: null, competencyId: null }, day);
  return (
    <>
      <PageHeader
        title={t('listTitle', { competency: competency.name, unit: unit.name })}
        lead={[
          filter.everyone ? t('scopeEveryone') : t('scopeActive'),
          filter.own ? t('listOwn') : '',
          now ? '' : t('asOf', { day: formatDay(filter.asOf, language) }),
        ].join(' ')}
        crumbs={[
          { to: '/hr/gaps', label: t('title') },
          { to: `/hr/gaps/${unit.id}?${matrixParams}`, label: unit.name },
        ]}
        actions={
          people.length > 0 && (
            <>
              <ButtonLink
                look="secondary"
                to={`/hr/gaps/people/export?${address()}`}
                reloadDocument
              >
                {common('downloadCsv')}
              </ButtonLink>
              <ExportForm page="people" query={address()} />
            </>
          )
        }
      />
      <div className="space-y-6">
        {asked !== null && (
          <Notice kind={asked > 0 ? 'success' : 'info'}>
            {asked > 0 ? t('requestDone', { count: asked }) : t('requestNone')}
          </Notice>
        )}
        {sent && <SentNotice report={sent} />}
        {refused && (
          <Notice kind="error">{t(filter.state === 'gap' ? 'sendChoose' : 'choose')}</Notice>
        )}
        <FilterChips
          view={filter}
          positionName={positionName}
          without={(change) => `?${peopleParams({ ...filter, ...change }, day)}`}
        />
        <States address={address} />
        {filter.state === 'gap' && <Courses />}
        {people.length === 0 ? (
          <EmptyState title={t('listEmpty')}>{t('listEmptyText')}</EmptyState>
        ) : (
          <GapPeopleTable
            people={people}
            levels={competency.levels}
            deed={deedHere()}
            courses={open}
          />
        )}
        <p className="flex flex-wrap gap-3">
          {filter.after && (
            <ButtonLink look="secondary" to={`?${address()}`}>
              {t('first')}
            </ButtonLink>
          )}
          {next && (
            <ButtonLink look="secondary" to={`?${address({ after: next })}`}>
              {t('more')}
            </ButtonLink>
          )}
        </p>
      </div>
    </>
  );

  /** What can be done for the people of the list: only of today. */
  function deedHere(): 'ask' | 'send' | null {
    if (!now) return null;
    if (filter.state === 'unassessed') return rest.mayAsk ? 'ask' : null;
    return filter.state === 'gap' && rest.maySend && open.length > 0 ? 'send' : null;
  }

  function address({ after, ...change }: { after?: string; state?: PairState } = {}): string {
    const search = peopleParams({ ...filter, ...change }, day);
    if (after) search.set('after', after);
    return search.toString();
  }
}

function SentNotice({ report }: { report: SendReport }) {
  const { t } = useTranslation('gaps');
  const told = sendOutcomes.filter((outcome) => outcome === 'sent' || report[outcome] > 0);
  return (
    <Notice kind={report.sent > 0 ? 'success' : 'info'}>
      {told.map((outcome) => t(`sendOutcome.${outcome}`, { count: report[outcome] })).join(' ')}
    </Notice>
  );
}

/** The three states, each with its number, never added up. */
function States({ address }: { address: (change: { state: PairState }) => string }) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const { counts, filter } = useLoaderData<typeof loader>();
  return (
    <nav aria-label={t('states')} className="no-print flex flex-wrap gap-2">
      {pairStates.map((state) => (
        <Link
          key={state}
          to={`?${address({ state })}`}
          aria-current={state === filter.state ? 'page' : undefined}
          className="button button-secondary button-small aria-[current=page]:border-nila aria-[current=page]:bg-nila-soft aria-[current=page]:text-nila-strong"
        >
          {t('stateCount', {
            state: t(`state.${state}`),
            n: formatNumber(counts[state], language),
          })}
        </Link>
      ))}
    </nav>
  );
}

function Courses() {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const { courses } = useLoaderData<typeof loader>();
  return (
    <Card title={t('courses')}>
      {courses.length === 0 ? (
        <p className="text-ink-soft">{t('coursesNone')}</p>
      ) : (
        <ul className="space-y-2">
          {courses.map((course) => (
            <li key={course.slug}>
              <Link to={`/courses/${course.slug}`} className="link font-semibold">
                {course.title}
              </Link>
              <span className="block text-sm text-ink-soft">
                {t('courseLine', {
                  level: course.level,
                  hours: formatHours(course.minutes, language),
                })}
                {` · ${t(course.offeringId ? 'courseOpen' : 'courseNotOpen')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
