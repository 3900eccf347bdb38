import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { importances } from '#app/domain/competency/standard.ts';
import { newRequirement } from '#app/domain/planning/new-requirement.server.ts';
import { requireTraining } from '#app/domain/planning/require-training.server.ts';
import {
  newRequirementForm,
  requireTrainingForm,
  scopeChoice,
} from '#app/domain/planning/require-training.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, NumberField, SelectField, TextField } from '#app/ui/form.tsx';
import { useImportanceLabel } from '#app/ui/importance-label.ts';
import { Notice } from '#app/ui/notice.tsx';
import { useJobLevelLabel } from '#app/ui/job-label.ts';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/trainings.ts';

export const meta = pageTitle('trainings', (t) => t('newTitle'));

/** What has been filled in stands in the address once it was looked at, so that the preview survives a reload. */
export const loader = withActor(async (actor, { request }) => {
  const typed = Object.fromEntries(new URL(request.url).searchParams);
  const parsed = parseWithZod(new URL(request.url).searchParams, { schema: requireTrainingForm });
  const input = parsed.status === 'success' ? parsed.value : null;
  return { ...(await newRequirement(actor, input, await languageOf(request))), typed };
});

export const action = withActor((actor, { request }) =>
  submitForm(request, newRequirementForm, async ({ intent, ...input }) => {
    if (intent === 'create') {
      const id = await requireTraining(actor, input);
      return redirect(`/hr/trainings/${id}?created`);
    }
    const filled = Object.entries(input).map(([name, value]) => [name, String(value ?? '')]);
    return redirect(`/hr/trainings/new?${new URLSearchParams(filled)}#preview`);
  }),
);

export default function NewTraining() {
  const { t } = useTranslation(['trainings', 'common']);
  const importanceLabel = useImportanceLabel();
  const { today, courses, preview, typed } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Record<string, string>>({
    id: 'new-requirement',
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      importance: 'penting',
      dueDays: '90',
      aheadDays: '60',
      validFrom: today,
      ...typed,
    },
  });
  const field = (name: string) => fields[name]!;
  return (
    <>
      <PageHeader
        title={t('newTitle')}
        lead={t('newLead')}
        crumbs={[{ to: '/hr/trainings', label: t('title') }]}
      />
      <CheckedForm form={form} className="max-w-2xl space-y-5">
        <ScopeField field={field('scope')} />
        <SelectField field={field('courseId')} label={t('course')} required>
          <option value="">{t('chooseCourse')}</option>
          {courses.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
        <SelectField field={field('importance')} label={t('importance')}>
          {importances.map((importance) => (
            <option key={importance} value={importance}>
              {importanceLabel(importance)}
            </option>
          ))}
        </SelectField>
        <NumberField
          field={field('dueDays')}
          label={t('dueDaysLabel')}
          help={t('dueDaysHelp')}
          min={0}
          max={3650}
          required
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <NumberField
            field={field('everyMonths')}
            label={t('everyMonthsLabel')}
            help={t('everyMonthsHelp')}
            min={1}
            max={240}
          />
          <NumberField
            field={field('aheadDays')}
            label={t('aheadDaysLabel')}
            help={t('aheadDaysHelp')}
            min={0}
            max={365}
          />
        </div>
        <TextField field={field('validFrom')} label={t('validFromLabel')} type="date" required />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField field={field('decreeNumber')} label={t('decreeNumber')} maxLength={100} />
          <TextField field={field('decreeDate')} label={t('decreeDate')} type="date" />
        </div>
        {preview && <Preview preview={preview} />}
        <div className="flex flex-wrap gap-2">
          <Button look={preview ? 'secondary' : 'primary'} name="intent" value="preview">
            {t('preview')}
          </Button>
          {preview && (
            <Button name="intent" value="create">
              {t('create')}
            </Button>
          )}
          <ButtonLink look="quiet" to="/hr/trainings">
            {t('common:cancel')}
          </ButtonLink>
        </div>
      </CheckedForm>
    </>
  );
}

function ScopeField({ field }: { field: Parameters<typeof SelectField>[0]['field'] }) {
  const { t } = useTranslation('trainings');
  const { positions, families, levels } = useLoaderData<typeof loader>();
  const jobLevel = useJobLevelLabel();
  const groups = [
    { kind: 'level', options: levels.map((level) => ({ key: level, name: jobLevel(level) })) },
    { kind: 'family', options: families.map((name) => ({ key: name, name })) },
    {
      kind: 'position',
      options: positions.map(({ id, name, code }) => ({ key: id, name: `${name} (${code})` })),
    },
  ] as const;
  return (
    <SelectField field={field} label={t('scope')} help={t('scopeHelp')} required>
      <option value="">{t('chooseScope')}</option>
      {groups.map(({ kind, options }) => (
        <optgroup key={kind} label={t(`group.${kind}`)}>
          {options.map(({ key, name }) => (
            <option key={key} value={scopeChoice({ kind, key })}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
}

type Shown = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['preview']>;

function Preview({ preview }: { preview: Shown }) {
  const { t } = useTranslation('trainings');
  const { people, done, elsewhere } = preview;
  return (
    <div id="preview">
      <Notice title={t('previewTitle')}>
        {people === 0 ? (
          t('previewNobody')
        ) : (
          <ul className="list-disc ps-5">
            <li>{t('previewPeople', { count: people })}</li>
            <li>{t('previewDone', { count: done })}</li>
            {elsewhere > 0 && <li>{t('previewElsewhere', { count: elsewhere })}</li>}
          </ul>
        )}
      </Notice>
    </div>
  );
}
