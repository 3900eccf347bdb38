import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { RoomChoice } from '#app/domain/scheduling/venues/room-choices.server.ts';
import { SelectField } from '#app/ui/form.tsx';

import '#app/platform/texts/offerings.ts';

/** The room of a meeting, by venue; those that hold fewer people than the batch has seats say so. */
export function RoomField({
  field,
  rooms,
  seats,
}: {
  field: FieldMetadata<string>;
  rooms: RoomChoice[];
  seats: number | null;
}) {
  const { t } = useTranslation('offerings');
  const venues = [...new Map(rooms.map(({ venueId, venue }) => [venueId, venue]))];
  return (
    <SelectField field={field} label={t('meeting.room')} help={t('meeting.roomHelp')}>
      <option value="">{t('meeting.noRoom')}</option>
      {venues.map(([venueId, venue]) => (
        <optgroup key={venueId} label={venue}>
          {rooms
            .filter((room) => room.venueId === venueId)
            .map(({ id, name, capacity }) => (
              <option key={id} value={id}>
                {seats !== null && capacity < seats
                  ? t('meeting.roomTooSmall', { name, capacity, seats })
                  : t('meeting.roomOf', { name, capacity })}
              </option>
            ))}
        </optgroup>
      ))}
    </SelectField>
  );
}
