import { useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { LARGEST_ROOM } from '#app/domain/scheduling/venues/largest-room.ts';
import type { VenueRoom } from '#app/domain/scheduling/venues/venue-view.server.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/registers.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, NumberField, TextAreaField, TextField } from '#app/ui/form.tsx';
import { Card } from '#app/ui/page.tsx';

type Typed = { name: string; capacity: number; equipment: string };

/** Adds a room, or says anew what one holds. */
export function RoomForm({
  room,
  newKey,
  lastResult,
}: {
  /** Null: a new one. */
  room: VenueRoom | null;
  newKey: string;
  lastResult: FormAnswer | undefined;
}) {
  const { t } = useTranslation(['registers', 'common']);
  const [form, fields] = useForm<Typed, Typed, string[]>({
    id: 'room',
    lastResult,
    defaultValue: room
      ? { name: room.name, capacity: room.capacity, equipment: room.equipment.join(', ') }
      : {},
  });
  const typedKey = lastResult?.initialValue?.['roomId'] as string | undefined;
  return (
    <Card title={room ? t('venues.editRoom', { name: room.name }) : t('venues.newRoom')}>
      <CheckedForm form={form}>
        <input type="hidden" name="intent" value={room ? 'save-room' : 'add-room'} />
        <input type="hidden" name="roomId" value={room?.id ?? typedKey ?? newKey} />
        <TextField field={fields.name} label={t('venues.roomName')} maxLength={80} required />
        <NumberField
          field={fields.capacity}
          label={t('venues.capacity')}
          help={t('venues.capacityHelp')}
          min={1}
          max={LARGEST_ROOM}
          required
        />
        <TextAreaField
          field={fields.equipment}
          label={t('venues.equipment')}
          help={t('venues.equipmentHelp')}
          rows={3}
        />
        <div className="flex flex-wrap gap-2">
          <Button>{t(room ? 'save' : 'venues.newRoom')}</Button>
          {room && (
            <ButtonLink look="quiet" to="?">
              {t('common:cancel')}
            </ButtonLink>
          )}
        </div>
      </CheckedForm>
      {room && <ArchiveRoom room={room} />}
    </Card>
  );
}

function ArchiveRoom({ room: { id, archived } }: { room: VenueRoom }) {
  const { t } = useTranslation('registers');
  return (
    <Form method="post" action="?" className="mt-5 space-y-1.5 border-t border-line pt-4">
      <input type="hidden" name="intent" value={archived ? 'restore-room' : 'archive-room'} />
      <input type="hidden" name="roomId" value={id} />
      <Button look="secondary">{t(archived ? 'venues.restoreRoom' : 'venues.archiveRoom')}</Button>
      {!archived && <p className="text-sm text-ink-soft">{t('venues.archiveRoomLead')}</p>}
    </Form>
  );
}
