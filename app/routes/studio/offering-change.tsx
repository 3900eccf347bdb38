import { useForm } from '@conform-to/react';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { cancelOffering } from '#app/domain/enrollment/cancel-offering.server.ts';
import { changeCapacity } from '#app/domain/enrollment/change-capacity.server.ts';
import { rescheduleOffering } from '#app/domain/enrollment/reschedule-offering.server.ts';
import { changeView } from '#app/domain/scheduling/offering/batch-meetings.server.ts';
import {
  capacityForm,
  firstDayForm,
  reasonForm,
} from '#app/domain/scheduling/offering/meeting-form.ts';
import { firstDayOf } from '#app/domain/scheduling/offering/move-meetings.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm, NumberField, TextAreaField, TextField } from '#app/ui/form.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card } from '#app/ui/page.tsx';

import '#app/platform/texts/offerings.ts';

import { BatchHeader } from './offerings/batch-header.tsx';

export const meta = pageTitle<'offerings', { code: string }>('offerings', (t, view) =>
  [t('page.change'), view?.code].filter(Boolean).join(' · '),
);

export const loader = withActor((actor, { params }) => changeView(actor, idParam(params['id'])));

const changeForm = z.discriminatedUnion('intent', [
  firstDayForm.extend({ intent: z.literal('move') }),
  capacityForm.extend({ intent: z.literal('capacity') }),
  reasonForm.extend({ intent: z.literal('cancel') }),
]);

export const action = withActor((actor, { request, params }) => {
  const id = idParam(params['id']);
  const here = `/studio/offerings/${id}`;
  return submitForm(request, changeForm, async (input) => {
    if (input.intent === 'move') {
      await rescheduleOffering(actor, id, input);
      return redirect(`${here}/meetings?moved`);
    }
    if (input.intent === 'capacity') await changeCapacity(actor, id, input);
    else await cancelOffering(actor, id, input.reason);
    return redirect(`${here}/history`);
  });
});

export default function ChangeOffering() {
  const head = useLoaderData<typeof loader>();
  return (
    <>
      <BatchHeader head={head} page="change" />
      <div className="max-w-2xl space-y-6">
        {head.firstAt && <Move />}
        <Capacity />
        <Cancel />
      </div>
    </>
  );
}

type Typed = Record<string, string>;
const field = (fields: ReturnType<typeof useForm<Typed>>[1], name: string) => fields[name]!;

function Move() {
  const { t } = useTranslation('offerings');
  const { firstAt, zone, state } = useLoaderData<typeof loader>();
  const firstDay = firstAt ? firstDayOf({ startsAt: firstAt, zone }) : '';
  const [form, fields] = useForm<Typed>({
    id: 'move',
    lastResult: resultOf(useActionData<typeof action>(), 'move'),
    defaultValue: { firstDay },
  });
  return (
    <Card title={t('change.move')}>
      <CheckedForm form={form}>
        <p>{t('change.moveText')}</p>
        <TextField
          field={field(fields, 'firstDay')}
          label={t('copy.firstDay')}
          type="date"
          required
        />
        {state !== 'planned' && (
          <TextAreaField
            field={field(fields, 'reason')}
            label={t('reason')}
            help={t('reasonHelp')}
            maxLength={500}
            required
          />
        )}
        <Button name="intent" value="move">
          {t('change.move')}
        </Button>
      </CheckedForm>
    </Card>
  );
}

function Capacity() {
  const { t } = useTranslation('offerings');
  const { capacity, seated } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Typed>({
    id: 'capacity',
    lastResult: resultOf(useActionData<typeof action>(), 'capacity'),
    defaultValue: { capacity: String(capacity ?? '') },
  });
  return (
    <Card title={t('change.capacity')}>
      <CheckedForm form={form}>
        <NumberField
          field={field(fields, 'capacity')}
          label={t('form.capacity')}
          help={t('change.seated', { count: seated })}
          min={1}
          required
        />
        <TextAreaField
          field={field(fields, 'reason')}
          label={t('reason')}
          maxLength={500}
          required
        />
        <Button name="intent" value="capacity">
          {t('change.capacity')}
        </Button>
      </CheckedForm>
    </Card>
  );
}

function Cancel() {
  const { t } = useTranslation('offerings');
  const { seated } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Typed>({
    id: 'cancel',
    lastResult: resultOf(useActionData<typeof action>(), 'cancel'),
  });
  return (
    <Card title={t('change.cancel')}>
      <CheckedForm form={form}>
        <p>{t('change.cancelText', { count: seated })}</p>
        <TextAreaField
          field={field(fields, 'reason')}
          label={t('reason')}
          help={t('reasonHelp')}
          maxLength={500}
          required
        />
        <Button look="danger" name="intent" value="cancel">
          {t('change.cancel')}
        </Button>
      </CheckedForm>
    </Card>
  );
}
