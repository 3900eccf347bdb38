import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData, useNavigation, useRouteError } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { appealForm } from '#app/domain/assessment/marking/appeal-form.server.ts';
import { LONGEST_REASON } from '#app/domain/assessment/marking/mark-limits.ts';
import { appealPlace, openAppeal } from '#app/domain/assessment/marking/open-appeal.server.ts';
import { env } from '#app/platform/env.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { shownIn } from '#app/question-types/localised.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, TextAreaField } from '#app/ui/form.tsx';
import { formatMoment, formatPoints } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { plainForm } from '#app/ui/plain-form.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/hand-marks.ts';

import { attemptOf } from './attempt-params.server.ts';
import { attemptPath } from './quiz-paths.ts';
import { QuizProblem } from './quiz-problem.tsx';
import { useAttemptPath } from './use-attempt-path.ts';

export const loader = withActor(async (actor, { request, params }) => {
  const questionId = idParam(params['questionId']);
  const [view, language] = await Promise.all([
    appealPlace(actor, attemptOf(params), questionId),
    languageOf(request),
  ]);
  return {
    ...view,
    title: inLanguage(view.title, language),
    stem: shownIn(view.question, language).stem,
    question: null,
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

export const action = withActor(async (actor, { request, params }) => {
  const path = attemptOf(params);
  const questionId = idParam(params['questionId']);
  return submitForm(request, appealForm, async ({ reason }) => {
    await openAppeal(actor, path, { questionId, reason });
    return redirect(`${attemptPath(path, 'result')}?asked`);
  });
});

export const meta = pageTitle('handMarks', (t) => t('askTitle'));

export default function SecondLook() {
  const { t } = useTranslation('handMarks');
  const language = useLanguage();
  const { title, stem, place, points, pointsOutOf, refusal, until, zone } =
    useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const path = useAttemptPath();
  const busy = useNavigation().state !== 'idle';
  const { form, field } = plainForm('second-look', result);
  const back = attemptPath(path, 'result');
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t('askTitle')}
        lead={t('askLead', {
          place,
          points: formatPoints(points, language),
          outOf: formatPoints(pointsOutOf, language),
        })}
        crumbs={[{ to: back, label: title }]}
      />
      <div className="space-y-6">
        <Card>
          <p className="break-words whitespace-pre-line">{stem}</p>
        </Card>
        {refusal ? (
          <>
            <RefusalNotice result={result} />
            <Notice>{t(refusal === 'appealWaiting' ? 'asked' : 'closed')}</Notice>
            <ButtonLink look="secondary" to={back}>
              {t('back')}
            </ButtonLink>
          </>
        ) : (
          <CheckedForm form={form} className="space-y-5">
            <p>{t('askHelp')}</p>
            <TextAreaField
              field={field('reason')}
              label={t('reason')}
              help={t('reasonHelp')}
              rows={6}
              maxLength={LONGEST_REASON}
            />
            {until && (
              <p className="text-sm text-ink-soft">
                {t('until', { moment: formatMoment(until, language, zone) })}
              </p>
            )}
            <div className="flex flex-wrap gap-3">
              <Button disabled={busy}>{t('send')}</Button>
              <ButtonLink look="secondary" to={back}>
                {t('back')}
              </ButtonLink>
            </div>
          </CheckedForm>
        )}
      </div>
    </div>
  );
}

export function ErrorBoundary() {
  return <QuizProblem error={useRouteError()} />;
}
