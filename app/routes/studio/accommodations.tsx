import { data, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  accommodationForm,
  readScope,
} from '#app/domain/assessment/accommodations/accommodation-form.ts';
import { accommodationsView } from '#app/domain/assessment/accommodations/accommodations-view.server.ts';
import {
  endAccommodation,
  giveAccommodation,
} from '#app/domain/assessment/accommodations/give-accommodation.server.ts';
import { searchText } from '#app/platform/address-text.ts';
import { env } from '#app/platform/env.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { formatMoment } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, EmptyState } from '#app/ui/page.tsx';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/accommodations.ts';

import { GiveForm } from './accommodations/give-form.tsx';
import { GivenTable } from './accommodations/given-table.tsx';
import { Recipients } from './accommodations/recipients.tsx';
import { ReportHeader } from './gradebook/report-header.tsx';

export const meta = pageTitle<'accommodations', { title: string }>('accommodations', (t, view) =>
  [t('title'), view?.title].filter(Boolean).join(' · '),
);

export const loader = withActor(async (actor, { request, params }) => {
  const search = new URL(request.url).searchParams;
  const q = searchText(search.get('q'));
  const scope = readScope(search.get('for'));
  const quiz = quizOf(params);
  const [view, language] = await Promise.all([
    accommodationsView(actor, quiz, { q, scope }),
    languageOf(request),
  ]);
  if (scope && !view.chosen) throw data('notFound', { status: 404 });
  return {
    ...view,
    title: inLanguage(view.title, language),
    itemKey: quiz.itemKey,
    q,
    done: search.has('given')
      ? ('saved' as const)
      : search.has('ended')
        ? ('endedNow' as const)
        : null,
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

export const action = withActor((actor, { request, params }) => {
  const quiz = quizOf(params);
  const here = `/studio/courses/${quiz.courseId}/quizzes/${quiz.itemKey}/accommodations`;
  return submitForm(request, accommodationForm(env.ORGANISATION_TIME_ZONE), async (deed) => {
    if (deed.intent === 'end') {
      await endAccommodation(actor, quiz, deed.id);
      return redirect(`${here}?ended`);
    }
    const { scope, timePercent, extraTries, opensAt, closesAt } = deed;
    await giveAccommodation(actor, quiz, { scope, timePercent, extraTries, opensAt, closesAt });
    return redirect(`${here}?given`);
  });
});

function quizOf(params: Partial<Record<string, string>>) {
  return { courseId: idParam(params['id']), itemKey: idParam(params['key']) };
}

export default function Accommodations() {
  const { t } = useTranslation('accommodations');
  const view = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { head, title, itemKey, inStudio, given, chosen, found, groups, q, done, zone } = view;
  return (
    <>
      <ReportHeader head={head} page="participants" />
      <div className="max-w-4xl space-y-6">
        <div>
          <h2 className="text-xl">
            {t('title')}: {title}
          </h2>
          <p className="mt-1.5 text-ink-soft">{t('lead')}</p>
          <p className="mt-1.5 text-sm text-ink-soft">
            <Usual />
          </p>
          {inStudio && (
            <p className="mt-1.5">
              <Link className="link" to={`/studio/courses/${head.courseId}/items/${itemKey}`}>
                {t('toQuiz')}
              </Link>
            </p>
          )}
        </div>
        {!chosen && <RefusalNotice result={result} />}
        {!result && done && <Notice kind="success">{t(done)}</Notice>}
        {chosen && <GiveForm key={chosen.id} recipient={chosen} zone={zone} result={result} />}
        <Recipients q={q} found={found} groups={groups} />
        {given.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          <Card title={t('given')}>
            <GivenTable given={given} zone={zone} />
          </Card>
        )}
      </div>
    </>
  );
}

/** What holds for whoever was given nothing. */
function Usual() {
  const { t } = useTranslation('accommodations');
  const language = useLanguage();
  const { rules, zone } = useLoaderData<typeof loader>();
  const { timeLimitMinutes, attemptsAllowed, opensAt, closesAt } = rules;
  const parts = [
    timeLimitMinutes === null ? t('noLimit') : t('limit', { count: timeLimitMinutes }),
    attemptsAllowed === null ? t('noTries') : t('tries', { count: attemptsAllowed }),
    opensAt && t('opens', { time: formatMoment(opensAt, language, zone) }),
    closesAt && t('closes', { time: formatMoment(closesAt, language, zone) }),
  ].filter(Boolean);
  return (
    <>
      {t('usual')}: {parts.join(' · ')}.
    </>
  );
}
