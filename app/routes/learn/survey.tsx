import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { answerSurvey } from '#app/domain/evaluation/answer-survey.server.ts';
import { surveyForm } from '#app/domain/evaluation/survey-answers.ts';
import { surveyToAnswer, surveyView } from '#app/domain/evaluation/survey-view.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Notice } from '#app/ui/notice.tsx';

import '#app/platform/texts/survey.ts';

import { GoOn } from './player/go-on.tsx';
import { itemPath } from './player/item-path.ts';
import { placeOf, shownItem } from './player/item-place.server.ts';
import { itemTitle } from './player/item-title.ts';
import { Onward } from './player/onward.tsx';
import { orItsSuccessor } from './player/or-its-successor.server.ts';
import { PlayerFrame } from './player/player-frame.tsx';
import { SurveyForm } from './survey/survey-form.tsx';

export const meta = itemTitle;

export const loader = withActor(async (actor, { request, params }) => {
  const at = placeOf(params);
  const language = await languageOf(request);
  return shownItem(actor, at, () => surveyView(actor, at, language));
});

export const action = withActor(async (actor, { request, params }) => {
  const { enrollmentId, itemId } = placeOf(params);
  const place = { enrollmentId, courseItemId: itemId };
  const settings = await orItsSuccessor(actor, { enrollmentId, itemId }, () =>
    surveyToAnswer(actor, place),
  );
  return submitForm(request, surveyForm(settings), async (answers) => {
    await answerSurvey(actor, place, answers);
    return redirect(itemPath(enrollmentId, { id: itemId, kind: 'survey' }));
  });
});

export default function Survey() {
  const { t } = useTranslation('survey');
  const view = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <PlayerFrame visit={view}>
      {view.done ? (
        <Notice kind="success" title={t('thanksTitle')}>
          {t('thanksText')}
        </Notice>
      ) : (
        <div className="max-w-2xl space-y-6">
          <Notice title={t('anonymousTitle')}>
            <p>{t('anonymousText')}</p>
            <p className="mt-1">{t('once')}</p>
          </Notice>
          <SurveyForm questions={view.questions} result={result} />
        </div>
      )}
      <Onward visit={view} toDo={<GoOn visit={view} />} />
    </PlayerFrame>
  );
}
