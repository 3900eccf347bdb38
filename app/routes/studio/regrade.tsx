import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  type AskedCorrection,
  correctionForms,
  correctionStep,
} from '#app/domain/assessment/regrade/asked-correction.ts';
import { correctKey } from '#app/domain/assessment/regrade/correct-key.server.ts';
import {
  MOST_SHOWN,
  previewCorrection,
} from '#app/domain/assessment/regrade/preview-correction.server.ts';
import { questionToCorrect } from '#app/domain/assessment/regrade/question-to-correct.server.ts';
import type { SignedIn } from '#app/domain/organisation/load-actor.server.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { env } from '#app/platform/env.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/quiz-results.ts';
import { shownIn } from '#app/question-types/localised.ts';
import { drawQuestion, putQuestion } from '#app/question-types/put-question.ts';
import { reviewOfKind } from '#app/question-types/reviews-of.tsx';
import { rulesOf } from '#app/question-types/rules-of.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { formatMoment } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';
import { useLookAgain } from '#app/ui/use-look-again.ts';

import { ReportHeader } from './gradebook/report-header.tsx';
import { KeyForm, RuleForm } from './regrade/correction-forms.tsx';
import { PreviewCard, type Previewed } from './regrade/preview-card.tsx';

export const meta = pageTitle('quizResults', (t, found: { position?: number } | undefined) =>
  found?.position ? t('key.title', { position: found.position }) : t('correctKey'),
);

export const loader = withActor(async (actor, { request, params }) => {
  const language = await languageOf(request);
  const found = await questionToCorrect(actor, placeOf(params));
  const { head, key, title, question, holding, rule, work, history } = found;
  const { kind, content } = question;
  const draw = drawQuestion({ kind, content, key: holding }, () => 0, false);
  const right = rulesOf(kind).right({ content, key: holding, draw });
  const { attempts, open, progress } = found;
  return {
    ...{ head, key, title, rule, work, history, attempts, open, progress },
    shown: shownIn({ ...putQuestion(question, draw), released: { key: holding, right } }, language),
    questionId: question.id,
    position: question.position,
    manual: rulesOf(kind).manual === true,
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

export const action = withActor(async (actor, { request, params }) => {
  const place = placeOf(params);
  const step = correctionStep(new URL(request.url).searchParams.get('step'));
  if (!step) throw notFound();
  if (step === 'apply')
    return submitForm(request, correctionForms.apply, async ({ change, work, reason, seen }) => {
      const asked: AskedCorrection | null =
        change === 'key' ? work && { kind: 'key', work } : { kind: change };
      if (!asked) throw notFound();
      await correctKey(actor, place, { ...asked, reason, seen });
      return redirect('?done');
    });
  if (step === 'key')
    return submitForm(request, correctionForms.key, ({ reason, kind, work }) =>
      previewed(actor, place, reason, (written) => {
        if (written.kind !== kind) throw notFound();
        return { kind: 'key', work: { ...written, ...work } };
      }),
    );
  return submitForm(request, correctionForms.rule, ({ reason, rule }) =>
    previewed(actor, place, reason, { kind: rule }),
  );
});

type Place = ReturnType<typeof placeOf>;

function placeOf(params: Record<string, string | undefined>) {
  return {
    courseId: idParam(params['id']),
    key: idParam(params['key']),
    questionId: idParam(params['questionId']),
  };
}

/** What would come of it; nothing is written. */
async function previewed(
  actor: SignedIn,
  place: Place,
  reason: string,
  asked: AskedCorrection | ((written: QuestionWork) => AskedCorrection),
) {
  const found = await questionToCorrect(actor, place);
  if (typeof asked === 'function' && !found.work) throw notFound();
  const wanted = typeof asked === 'function' ? asked(found.work!) : asked;
  const preview = await previewCorrection(actor, found, wanted);
  const { seen } = found;
  return data<Previewed>({ preview, asked: wanted, reason, seen, most: MOST_SHOWN });
}

export default function Regrade() {
  const { t } = useTranslation('quizResults');
  const language = useLanguage();
  const { head, key, title, questionId, position, open } = useLoaderData<typeof loader>();
  const { work, manual, progress } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const shown = answer && 'preview' in answer ? answer : null;
  const result = answer && !('preview' in answer) ? answer : undefined;
  const results = `/studio/courses/${head.courseId}/quizzes/${key}/results`;
  useLookAgain(progress !== null);
  return (
    <>
      <ReportHeader
        head={head}
        page="grades"
        crumbs={[
          { to: results, label: inLanguage(title, language) },
          { to: `${results}/${questionId}`, label: t('questionTitle', { position }) },
        ]}
      />
      <div className="max-w-3xl space-y-6">
        <h2 className="text-xl">{t('key.title', { position })}</h2>
        <Progress />
        {shown ? (
          <PreviewCard previewed={shown} open={open} />
        ) : (
          <>
            <p className="text-ink-soft">{t('key.lead')}</p>
            <Holding />
            <RefusalNotice result={resultOf(result, 'apply')} />
            {work ? (
              <KeyForm work={work} result={result} />
            ) : (
              <Notice kind="info">{t(manual ? 'key.noKey' : 'key.noWork')}</Notice>
            )}
            <RuleForm result={result} />
            <History />
          </>
        )}
      </div>
    </>
  );
}

function Progress() {
  const { t } = useTranslation('quizResults');
  const [search] = useSearchParams();
  const { progress } = useLoaderData<typeof loader>();
  if (progress !== null)
    return (
      <Notice kind="success" title={t('key.started')}>
        {t('key.running', { percent: progress })}
        <progress
          className="progress mt-2 block"
          max={100}
          value={progress}
          aria-label={t('key.started')}
        />
      </Notice>
    );
  return search.has('done') ? <Notice kind="success">{t('key.done')}</Notice> : null;
}

function Holding() {
  const { t } = useTranslation('quizResults');
  const { shown, rule } = useLoaderData<typeof loader>();
  const Review = reviewOfKind(shown.kind);
  return (
    <Card title={t('key.now')}>
      <p className="font-semibold whitespace-pre-line">{shown.stem}</p>
      {rule && <p className="mt-2 text-kunyit">{t(`key.rule.${rule}`)}</p>}
      <Review put={shown.put} answer={null} full={null} released={shown.released} />
    </Card>
  );
}

function History() {
  const { t } = useTranslation('quizResults');
  const language = useLanguage();
  const { history, zone } = useLoaderData<typeof loader>();
  if (history.length === 0) return null;
  return (
    <Card title={t('key.history')}>
      <ul className="divide-y divide-line">
        {history.map(({ kind, reason, at, by }, index) => (
          <li key={index} className="py-2.5">
            <p className="font-medium">{t(`key.kinds.${kind}`)}</p>
            <p className="whitespace-pre-line">{reason}</p>
            <p className="text-sm text-ink-soft">
              {by
                ? t('key.byAt', { name: by, moment: formatMoment(at, language, zone) })
                : formatMoment(at, language, zone)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
