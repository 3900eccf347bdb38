import { useForm } from '@conform-to/react';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { batchEditView } from '#app/domain/scheduling/offering/batch-choices.server.ts';
import { batchForm } from '#app/domain/scheduling/offering/batch-form.ts';
import { editOffering } from '#app/domain/scheduling/offering/plan-offering.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm } from '#app/ui/form.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PageHeader } from '#app/ui/page.tsx';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/offerings.ts';

import { BatchFields } from './offerings/batch-fields.tsx';
import { type TypedBatch, typedBatch } from './offerings/typed-batch.ts';
import { useBatchName } from './offerings/use-batch-name.ts';

export const meta = pageTitle('offerings', (t) => t('edit'));

export const loader = withActor((actor, { params }) => batchEditView(actor, idParam(params['id'])));

export const action = withActor((actor, { request, params }) => {
  const id = idParam(params['id']);
  return submitForm(request, batchForm, async (facts) => {
    await editOffering(actor, id, facts);
    return redirect(`/studio/offerings/${id}?saved`);
  });
});

export default function EditOffering() {
  const { t } = useTranslation(['offerings', 'common']);
  const { head, facts, choices } = useLoaderData<typeof loader>();
  const nameOf = useBatchName();
  const here = `/studio/offerings/${head.id}`;
  const [form, fields] = useForm<TypedBatch, string[]>({
    id: 'batch',
    lastResult: useActionData<typeof action>(),
    defaultValue: typedBatch(head, facts),
  });
  return (
    <>
      <PageHeader
        title={t('edit')}
        crumbs={[
          { to: '/studio/offerings', label: t('title') },
          { to: here, label: nameOf(head) },
        ]}
      />
      <CheckedForm form={form} className="max-w-2xl space-y-6">
        <BatchFields
          form={form}
          fields={fields}
          choices={choices}
          announced={head.state !== 'planned'}
        />
        <div className="flex flex-wrap gap-2">
          <Button>{t('save')}</Button>
          <ButtonLink look="quiet" to={here}>
            {t('common:cancel')}
          </ButtonLink>
        </div>
      </CheckedForm>
    </>
  );
}
