import { useForm } from '@conform-to/react';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { dropMeeting, keepMeeting } from '#app/domain/enrollment/reschedule-meeting.server.ts';
import { meetingEditView } from '#app/domain/scheduling/offering/batch-meetings.server.ts';
import { meetingForm } from '#app/domain/scheduling/offering/meeting-form.ts';
import { zoneName } from '#app/platform/time-in-words.ts';
import { localTime } from '#app/platform/zoned-time.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, TextAreaField, TextField } from '#app/ui/form.tsx';
import { LocalisedField } from '#app/ui/localised-field.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/offerings.ts';

import { RoomField } from './offerings/room-field.tsx';
import { TickList } from './offerings/tick-list.tsx';
import { useBatchName } from './offerings/use-batch-name.ts';

export const meta = pageTitle('offerings', (t) => t('meeting.one'));

/** One page for a meeting that is there and, without its id, for a new one. */
export const loader = withActor((actor, { params }) =>
  meetingEditView(actor, idParam(params['id']), meetingOf(params)),
);

export const action = withActor(async (actor, { request, params }) => {
  const [id, meetingId] = [idParam(params['id']), meetingOf(params)];
  const { head } = await meetingEditView(actor, id, meetingId);
  const there = `/studio/offerings/${id}/meetings`;
  return submitForm(request, meetingForm(head.zone), async (deed) => {
    if (deed.intent === 'keep') {
      await keepMeeting(actor, id, meetingId, deed);
      return redirect(`${there}?kept`);
    }
    await dropMeeting(actor, id, idParam(meetingId ?? undefined), deed.reason);
    return redirect(`${there}?dropped`);
  });
});

function meetingOf(params: Partial<Record<string, string>>): string | null {
  return params['meetingId'] === undefined ? null : idParam(params['meetingId']);
}

type Fields = {
  title: { id: string; en: string };
  startsAt: string;
  endsAt: string;
  roomId: string;
  onlineUrl: string;
  trainerIds: string[];
  reason: string;
};

export default function OfferingMeeting() {
  const { t } = useTranslation(['offerings', 'common']);
  const nameOf = useBatchName();
  const { head, meeting } = useLoaderData<typeof loader>();
  const batch = `/studio/offerings/${head.id}`;
  return (
    <>
      <PageHeader
        title={meeting ? t('meeting.change') : t('meeting.add')}
        lead={head.state !== 'planned' ? t('meeting.told') : undefined}
        crumbs={[
          { to: '/studio/offerings', label: t('title') },
          { to: batch, label: nameOf(head) },
          { to: `${batch}/meetings`, label: t('page.meetings') },
        ]}
      />
      <div className="max-w-2xl space-y-8">
        <MeetingFields />
        {meeting && <Drop />}
      </div>
    </>
  );
}

function MeetingFields() {
  const { t } = useTranslation(['offerings', 'common']);
  const language = useLanguage();
  const { head, meeting, rooms, trainers } = useLoaderData<typeof loader>();
  const { zone, capacity } = head;
  const [form, fields] = useForm<Fields, string[]>({
    id: 'meeting',
    lastResult: resultOf(useActionData<typeof action>(), 'keep'),
    defaultValue: {
      title: { id: meeting?.title.id ?? '', en: meeting?.title.en ?? '' },
      startsAt: meeting ? localTime(zone, meeting.startsAt) : '',
      endsAt: meeting ? localTime(zone, meeting.endsAt) : '',
      roomId: meeting?.room?.id ?? '',
      onlineUrl: meeting?.onlineUrl ?? '',
      trainerIds: meeting?.trainers.map(({ id }) => id) ?? [],
      reason: '',
    },
  });
  const help = t('meeting.zoneHelp', { zone: zoneName(zone, language) });
  return (
    <CheckedForm form={form} className="space-y-6">
      <LocalisedField field={fields.title} legend={t('meeting.title')} maxLength={200} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          field={fields.startsAt}
          label={t('meeting.startsAt')}
          help={help}
          type="datetime-local"
          required
        />
        <TextField
          field={fields.endsAt}
          label={t('meeting.endsAt')}
          type="datetime-local"
          required
        />
      </div>
      <RoomField field={fields.roomId} rooms={rooms} seats={capacity} />
      <TextField
        field={fields.onlineUrl}
        label={t('meeting.onlineUrl')}
        type="url"
        maxLength={500}
      />
      <TickList
        field={fields.trainerIds}
        legend={t('meeting.trainers')}
        options={trainers.map(({ id, name, from }) => ({ value: id, label: name, note: from }))}
      />
      {head.state !== 'planned' && (
        <TextAreaField
          field={fields.reason}
          label={t('reason')}
          help={t('reasonHelp')}
          maxLength={500}
          required
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button name="intent" value="keep">
          {t('meeting.keep')}
        </Button>
        <ButtonLink look="quiet" to={`/studio/offerings/${head.id}/meetings`}>
          {t('common:cancel')}
        </ButtonLink>
      </div>
    </CheckedForm>
  );
}

function Drop() {
  const { t } = useTranslation('offerings');
  const { head } = useLoaderData<typeof loader>();
  const announced = head.state !== 'planned';
  const [form, fields] = useForm<{ reason: string }, string[]>({
    id: 'drop',
    lastResult: resultOf(useActionData<typeof action>(), 'drop'),
  });
  return (
    <Card title={t('meeting.drop')}>
      <CheckedForm form={form}>
        <p>{announced ? t('meeting.dropTold') : t('meeting.dropText')}</p>
        {announced && (
          <TextAreaField field={fields.reason} label={t('reason')} maxLength={500} required />
        )}
        <Button look="danger" name="intent" value="drop">
          {t('meeting.drop')}
        </Button>
      </CheckedForm>
    </Card>
  );
}
