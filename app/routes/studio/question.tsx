import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  bankQuestionPage,
  type BankQuestionPage,
} from '#app/domain/catalogue/bank/bank-question-page.server.ts';
import { placeQuestion } from '#app/domain/questions/bank/place-question.server.ts';
import {
  type BankQuestionDeed,
  bankQuestionForm,
} from '#app/domain/questions/bank/question-form.ts';
import {
  bringBackQuestion,
  retireQuestion,
} from '#app/domain/questions/bank/retire-question.server.ts';
import {
  approveQuestion,
  handInQuestion,
  sendBackQuestion,
} from '#app/domain/questions/bank/review-question.server.ts';
import { saveQuestion } from '#app/domain/questions/bank/save-question.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { env } from '#app/platform/env.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/question-bank.ts';
import { kindWords } from '#app/question-types/words-of.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PageHeader } from '#app/ui/page.tsx';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { PlaceCard } from './questions/place-card.tsx';
import { QuestionPreview } from './questions/question-preview.tsx';
import { QuestionUses } from './questions/question-uses.tsx';
import { SaveForm } from './questions/save-form.tsx';
import { StandCard } from './questions/stand-card.tsx';
import { VersionsCard } from './questions/versions-card.tsx';

export const meta = pageTitle('questionBank', (t, data) => {
  const { work } = (data ?? {}) as Partial<BankQuestionPage>;
  return inLanguage(work?.stem, 'id').slice(0, 80) || t('unsaid');
});

/** After a conflict the page must show what is stored now. */
export const shouldRevalidate = () => true;

const DONE = [
  ...(['created', 'saved', 'placed', 'handed-in'] as const),
  ...(['sent-back', 'approved', 'retired', 'brought-back'] as const),
];

export const loader = withActor(async (actor, { request, params }) => {
  const done = new URL(request.url).searchParams.get('done');
  return {
    question: await bankQuestionPage(actor, idParam(params['id'])),
    zone: env.ORGANISATION_TIME_ZONE,
    done: DONE.find((known) => known === done) ?? null,
  };
});

export const action = withActor((actor, { request, params }) => {
  const id = idParam(params['id']);
  return submitForm(request, bankQuestionForm, async (deed) => {
    const done = await carryOut(actor, id, deed);
    return redirect(`/studio/questions/${id}?done=${done}`);
  });
});

async function carryOut(
  actor: Actor,
  questionId: string,
  deed: BankQuestionDeed,
): Promise<(typeof DONE)[number]> {
  switch (deed.intent) {
    case 'save':
      await saveQuestion(actor, { questionId, ...deed });
      return 'saved';
    case 'place':
      await placeQuestion(actor, { questionId, ...deed });
      return 'placed';
    case 'hand-in':
      await handInQuestion(actor, { questionId, ...deed });
      return 'handed-in';
    case 'send-back':
      await sendBackQuestion(actor, { questionId, ...deed });
      return 'sent-back';
    case 'approve':
      await approveQuestion(actor, { questionId, ...deed });
      return 'approved';
    case 'retire':
      await retireQuestion(actor, questionId);
      return 'retired';
    case 'bring-back':
      await bringBackQuestion(actor, questionId);
      return 'brought-back';
  }
}

export default function QuestionPage() {
  const { t } = useTranslation('questionBank');
  const language = useLanguage();
  const { question, zone, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { work, version, kind, choices, may } = question;
  const typed = resultOf(result, 'save');
  const stem = inLanguage(work.stem, language) || t('unsaid');
  return (
    <>
      <PageHeader
        title={stem.length > 120 ? `${stem.slice(0, 120)}…` : stem}
        lead={`${kindWords(kind, language)('name')} · ${t('one.version', { number: version })}`}
        crumbs={[
          { to: '/studio', label: t('studio') },
          { to: '/studio/questions', label: t('title') },
        ]}
      />
      <div className="mb-6 space-y-3 empty:hidden">
        {!typed && <RefusalNotice result={result} />}
        {!result && done && <Notice kind="success">{t(`one.done.${done}`)}</Notice>}
        {question.reviewNote && (
          <Notice kind="warning" title={t('one.sentBack')}>
            <p className="whitespace-pre-line">{question.reviewNote}</p>
          </Notice>
        )}
        {!may.write && (
          <Notice kind="info">
            {t(question.state === 'retired' ? 'one.readOnlyRetired' : 'one.readOnlyOthers')}
          </Notice>
        )}
      </div>
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0 space-y-6">
          {choices && (
            <SaveForm
              key={typed ? 'typed' : version}
              question={question}
              choices={choices}
              lastResult={typed}
            />
          )}
          <QuestionPreview work={work} />
          <QuestionUses uses={question.uses} />
        </div>
        <div className="min-w-0 space-y-6">
          <StandCard question={question} />
          <PlaceCard question={question} lastResult={resultOf(result, 'place')} />
          <VersionsCard question={question} zone={zone} />
        </div>
      </div>
    </>
  );
}
