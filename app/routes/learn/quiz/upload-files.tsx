import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData, useNavigation, useRouteError } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { attemptFiles } from '#app/domain/assessment/answer-files/attempt-files.server.ts';
import { fileQuestion } from '#app/domain/assessment/answer-files/upload-answer-files.server.ts';
import { attemptSummary } from '#app/domain/assessment/attempt-view.server.ts';
import { FILES_FIELD } from '#app/question-types/file-upload/answer-files.tsx';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, TextField } from '#app/ui/form.tsx';
import { formatSize } from '#app/ui/format-size.ts';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { plainForm } from '#app/ui/plain-form.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/hand-marks.ts';

import { attemptOf } from './attempt-params.server.ts';
import { pagePath } from './quiz-paths.ts';
import { QuizFrame } from './quiz-frame.tsx';
import { QuizProblem } from './quiz-problem.tsx';
import { closedAt, takeFiles } from './take-files.server.ts';
import { useAttemptPath } from './use-attempt-path.ts';

/** The page that takes files of a question where no script sends them. */
export const loader = withActor(async (actor, { params }) => {
  const path = attemptOf(params);
  const questionId = idParam(params['questionId']);
  const takes = await fileQuestion(actor, path, questionId).catch(closedAt(path));
  const [files, { pageOf }] = await Promise.all([
    attemptFiles(actor, path),
    attemptSummary(actor, path),
  ]);
  return {
    ...takes,
    uploaded: files.filter((file) => file.questionId === questionId),
    page: pageOf[takes.place - 1] ?? 1,
  };
});

/** A form without scripts brings the answers of its page as well. */
export const action = withActor(async (actor, { request, params }) => {
  const path = attemptOf(params);
  const taken = await takeFiles(actor, request, params).catch(closedAt(path));
  if (taken.problem) return data(taken, { status: taken.status });
  const { pageOf } = await attemptSummary(actor, path);
  return redirect(`${pagePath(path, pageOf[taken.place - 1] ?? 1)}#q${taken.place}`);
});

export const handle = { plain: true };

export const meta = pageTitle('handMarks', (t) => t('uploadTitle'));

export default function UploadFiles() {
  const { t } = useTranslation('handMarks');
  const language = useLanguage();
  const { place, page, files, size, endings, uploaded } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem;
  const path = useAttemptPath();
  const busy = useNavigation().state !== 'idle';
  const error = problem ? { [FILES_FIELD]: [problem] } : undefined;
  const { form, field } = plainForm('upload', error && { status: 'error', error });
  const kinds = endings.map((ending) => ending.toUpperCase()).join(', ');
  return (
    <QuizFrame>
      <PageHeader title={t('uploadTitle')} lead={t('uploadLead', { place })} />
      <div className="space-y-6">
        {uploaded.length > 0 && (
          <Card title={t('uploaded')}>
            <ul className="space-y-1">
              {uploaded.map(({ id, name, size }) => (
                <li key={id} className="break-words">
                  <a className="link" href={`/files/answers/${id}`} download>
                    {name}
                  </a>
                  <span className="text-sm text-ink-soft">{` (${formatSize(size, language)})`}</span>
                </li>
              ))}
            </ul>
          </Card>
        )}
        <CheckedForm form={form} encType="multipart/form-data" className="space-y-5">
          <TextField
            field={field(FILES_FIELD)}
            label={t('uploadFiles')}
            help={t('uploadHelp', { count: files, kinds, mb: size })}
            type="file"
            accept={endings.map((ending) => `.${ending}`).join(',')}
            multiple={files > 1}
          />
          <div className="flex flex-wrap gap-3">
            <Button disabled={busy}>{t('upload')}</Button>
            <ButtonLink look="secondary" to={`${pagePath(path, page)}#q${place}`}>
              {t('toQuiz')}
            </ButtonLink>
          </div>
        </CheckedForm>
      </div>
    </QuizFrame>
  );
}

export function ErrorBoundary() {
  return (
    <QuizFrame>
      <QuizProblem error={useRouteError()} />
    </QuizFrame>
  );
}
