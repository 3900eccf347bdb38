import { useForm } from '@conform-to/react';
import { redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { endRequirement } from '#app/domain/planning/require-training.server.ts';
import { type EndRequirement, endRequirementForm } from '#app/domain/planning/require-training.ts';
import { trainingPeople } from '#app/domain/planning/training-people.server.ts';
import {
  readTrainingPeopleSearch,
  trainingPeopleParams,
} from '#app/domain/planning/training-search.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { today } from '#app/platform/today.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, TextField } from '#app/ui/form.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { useJobLevelLabel } from '#app/ui/job-label.ts';
import { Card, EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/trainings.ts';

import { RequirementFacts } from './training/requirement-facts.tsx';
import { TrainingPeopleTable } from './training/training-people-table.tsx';
import { TrainingStateLinks } from './training/training-state-links.tsx';

export const meta = pageTitle('trainings', (t) => t('title'));

export const loader = withActor(async (actor, { request, params }) => {
  const asked = new URL(request.url).searchParams;
  const search = readTrainingPeopleSearch(asked);
  const language = await languageOf(request);
  return {
    ...(await trainingPeople(actor, idParam(params['id']), search, language)),
    search,
    today: today(),
    done: asked.has('created') ? 'created' : asked.has('ended') ? 'endedDone' : null,
  } as const;
});

export const action = withActor((actor, { request, params }) => {
  const id = idParam(params['id']);
  return submitForm(request, endRequirementForm, async (input) => {
    await endRequirement(actor, id, input);
    return redirect(`/hr/trainings/${id}?ended`);
  });
});

export default function Training() {
  const { t } = useTranslation(['trainings', 'common']);
  const { requirement, counts, lines, next, search, canKeep, done } =
    useLoaderData<typeof loader>();
  const jobLevel = useJobLevelLabel();
  const { state } = search;
  return (
    <>
      <PageHeader
        title={requirement.title}
        lead={t(`scopes.${requirement.scope}`, {
          name:
            requirement.scope === 'level' ? jobLevel(requirement.scopeName) : requirement.scopeName,
        })}
        crumbs={[{ to: '/hr/trainings', label: t('title') }]}
        actions={
          lines.length > 0 && (
            <a
              className="button button-secondary"
              href={`/hr/trainings/${requirement.id}/export?${trainingPeopleParams({ state, after: null })}`}
            >
              {t('common:downloadCsv')}
            </a>
          )
        }
      />
      {done && (
        <div className="mb-6">
          <Notice kind="success">{t(done)}</Notice>
        </div>
      )}
      <div className="grid items-start gap-6 2xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-4">
          <h2 id="people" className="text-lg">
            {t('people')}
          </h2>
          <TrainingStateLinks counts={counts} state={state} />
          {lines.length === 0 ? (
            <EmptyState title={t('peopleEmptyTitle')}>
              {t(state ? 'peopleEmptyState' : 'peopleEmpty')}
            </EmptyState>
          ) : (
            <TrainingPeopleTable lines={lines} />
          )}
          {next && (
            <ButtonLink look="secondary" to={`?${trainingPeopleParams({ state, after: next })}`}>
              {t('common:showMore')}
            </ButtonLink>
          )}
        </div>
        <div className="space-y-6 max-lg:order-first">
          <RequirementFacts requirement={requirement} />
          {canKeep && requirement.state !== 'ended' && <End />}
        </div>
      </div>
      <p className="mt-6 text-sm">
        <Link to="/hr/trainings" className="link">
          {t('title')}
        </Link>
      </p>
    </>
  );
}

function End() {
  const { t } = useTranslation('trainings');
  const { today: day } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<EndRequirement>({
    id: 'end-requirement',
    lastResult: useActionData<typeof action>(),
    defaultValue: { endsOn: day },
  });
  return (
    <Card title={t('endTitle')}>
      <CheckedForm form={form}>
        <p className="text-sm text-ink-soft">{t('endLead')}</p>
        <TextField field={fields.endsOn} label={t('endsOn')} type="date" required />
        <Button look="danger">{t('end')}</Button>
      </CheckedForm>
    </Card>
  );
}
