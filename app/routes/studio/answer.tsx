import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { answerPlaceOf } from '#app/domain/assessment/marking/answer-id.server.ts';
import { answerView, nextAnswer } from '#app/domain/assessment/marking/answer-view.server.ts';
import { decideAppeal } from '#app/domain/assessment/marking/decide-appeal.server.ts';
import { markAnswer } from '#app/domain/assessment/marking/mark-answer.server.ts';
import { answerForm } from '#app/domain/assessment/marking/mark-form.ts';
import { env } from '#app/platform/env.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { shownIn } from '#app/question-types/localised.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatPoints, fullName } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/answer-marking.ts';

import { AppealCard } from './answers/appeal-card.tsx';
import { AskedAndAnswered } from './answers/asked-and-answered.tsx';
import { GivenMarks } from './answers/given-marks.tsx';
import { LostComment } from './answers/lost-comment.tsx';
import { AnswerMarkForm } from './answers/mark-form.tsx';

export const meta = pageTitle('answerMarking', (t) => t('title'));

export const loader = withActor(async (actor, { request, params }) => {
  const [view, language] = await Promise.all([
    answerView(actor, placeOf(params['id'])),
    languageOf(request),
  ]);
  const { course, quiz, question, rubric, notes, key, ...rest } = view;
  const after = new URL(request.url).searchParams;
  return {
    ...rest,
    course: inLanguage(course, language),
    quiz: inLanguage(quiz, language),
    question: shownIn(question, language),
    rubric: shownIn(rubric, language),
    key: shownIn(key, language),
    notes: notes && inLanguage(notes, language),
    said: (['saved', 'next', 'decided'] as const).find((word) => after.has(word)) ?? null,
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

export const action = withActor(async (actor, { request, params }) => {
  const { id } = params;
  const place = placeOf(id);
  return submitForm(request, answerForm, async (input) => {
    if (input.intent === 'decide') {
      await decideAppeal(actor, place, input);
      return redirect(`/studio/answers/${id}?decided`);
    }
    await markAnswer(actor, place, input);
    const nextId = input.then ? await nextAnswer(actor, place) : null;
    return redirect(nextId ? `/studio/answers/${nextId}?next` : `/studio/answers/${id}?saved`);
  });
});

function placeOf(id: string | undefined) {
  const place = id === undefined ? null : answerPlaceOf(id);
  if (!place) throw data('notFound', { status: 404 });
  return place;
}

const SAID = { saved: 'one.saved', next: 'one.savedNext', decided: 'one.decided' } as const;

export default function Answer() {
  const { t } = useTranslation('answerMarking');
  const language = useLanguage();
  const view = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { id } = useParams();
  const answer = useRef<HTMLParagraphElement>(null);
  const { person, step, refusal, marks, rubric, text, points, pointsOutOf, zone, said } = view;
  const queue = `/studio/answers?course=${view.courseId}&quiz=${view.quizKey}&question=${view.questionId}`;
  const mayMark = step !== null && refusal === null;
  const decides = result?.initialValue?.['intent'] === 'decide';
  return (
    <>
      <PageHeader
        title={person ? fullName(person) : t('nobody')}
        lead={person ? `${person.positionTitle}, ${person.unitName}` : t('one.anonymous')}
        crumbs={[
          { to: '/studio/answers', label: t('title') },
          { to: queue, label: `${view.quiz}, ${view.course}` },
        ]}
      />
      <div className="max-w-3xl space-y-6">
        {said && <Notice kind="success">{t(SAID[said])}</Notice>}
        {!mayMark && !(decides && view.mayDecide) && <LostComment result={result} />}
        {refusal === 'answerLeft' && <Notice>{t('one.left')}</Notice>}
        {refusal === 'answerMarkedByYou' && <Notice>{t('one.waitsOther')}</Notice>}
        {refusal === 'moderatorThird' && <Notice>{t('one.waitsThird')}</Notice>}
        <AskedAndAnswered view={view} answer={answer} />
        {points !== null && (
          <p className="font-semibold">
            {t('one.result', {
              points: formatPoints(points, language),
              outOf: formatPoints(pointsOutOf, language),
            })}
          </p>
        )}
        <AppealCard view={view} result={decides ? result : undefined} />
        {mayMark && (
          <AnswerMarkForm
            key={id}
            rubric={rubric}
            outOf={pointsOutOf}
            moderates={step === 'moderator'}
            answer={answer}
            hasText={text !== ''}
            result={result}
          />
        )}
        <GivenMarks marks={marks} rubric={rubric} text={text} outOf={pointsOutOf} zone={zone} />
        <div className="flex flex-wrap gap-3 border-t border-line pt-6">
          {view.nextId && !mayMark && (
            <ButtonLink to={`/studio/answers/${view.nextId}`}>{t('one.next')}</ButtonLink>
          )}
          <ButtonLink look="secondary" to={queue}>
            {t('one.toQueue')}
          </ButtonLink>
        </div>
      </div>
    </>
  );
}
