import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { Actor } from '#app/domain/organisation/actor.ts';
import { bookedMeetings } from '#app/domain/scheduling/booked-meetings.server.ts';
import { readBookedSearch } from '#app/domain/scheduling/booked-search.ts';
import {
  archiveRoom,
  createRoom,
  restoreRoom,
  saveRoom,
} from '#app/domain/scheduling/venues/save-room.server.ts';
import {
  archiveVenue,
  restoreVenue,
  saveVenue,
} from '#app/domain/scheduling/venues/save-venue.server.ts';
import { type VenueDeed, venueForm } from '#app/domain/scheduling/venues/venue-form.ts';
import { venueView } from '#app/domain/scheduling/venues/venue-view.server.ts';
import { offeredZones } from '#app/domain/scheduling/venues/zones.ts';
import { env } from '#app/platform/env.server.ts';
import { newId } from '#app/platform/id.ts';
import '#app/platform/texts/registers.ts';
import { zoneName } from '#app/platform/time-in-words.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { ArchiveCard } from '../registers/archive-card.tsx';
import { BookedMeetings } from '../registers/booked-meetings.tsx';
import { type Done, readDone } from '../registers/done.ts';
import { RegisterNotices } from '../registers/register-notices.tsx';

import { RoomForm } from './room-form.tsx';
import { RoomTable } from './room-table.tsx';
import { VenueForm } from './venue-form.tsx';

export const meta = pageTitle<'registers', Awaited<ReturnType<typeof loader>>>(
  'registers',
  (t, data) => data?.venue.name ?? t('venues.title'),
);

export const loader = withActor(async (actor, { request, params }) => {
  const venueId = idParam(params['id']);
  const asked = new URL(request.url).searchParams;
  const search = readBookedSearch(asked);
  const venue = await venueView(actor, venueId);
  const { roomId } = search;
  return {
    venue,
    search,
    booked: await bookedMeetings(actor, { venueId, roomId }, search),
    zones: [...new Set([venue.zone, ...offeredZones(env.ORGANISATION_TIME_ZONE)])],
    edit: asked.get('edit'),
    done: readDone(asked),
    newKey: newId(),
  };
});

export const action = withActor((actor, { request, params }) => {
  const venueId = idParam(params['id']);
  return submitForm(request, venueForm, async (deed) => {
    const done = await carryOut(actor, venueId, deed);
    return redirect(`/studio/venues/${venueId}?done=${done}`);
  });
});

async function carryOut(actor: Actor, venueId: string, deed: VenueDeed): Promise<Done> {
  switch (deed.intent) {
    case 'save':
      await saveVenue(actor, { venueId, ...deed });
      return 'saved';
    case 'archive':
      await archiveVenue(actor, venueId);
      return 'archived';
    case 'restore':
      await restoreVenue(actor, venueId);
      return 'restored';
    case 'add-room':
      await createRoom(actor, { venueId, ...deed });
      return 'roomAdded';
    case 'save-room':
      await saveRoom(actor, { venueId, ...deed });
      return 'roomSaved';
    case 'archive-room':
      await archiveRoom(actor, { venueId, roomId: deed.roomId });
      return 'roomArchived';
    case 'restore-room':
      await restoreRoom(actor, { venueId, roomId: deed.roomId });
      return 'roomRestored';
  }
}

export default function Venue() {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const { venue, search, booked, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const forms = ['save', 'add-room', 'save-room'];
  const { name, address, zone, rooms, mayKeep, archived } = venue;
  const room = rooms.find(({ id }) => id === search.roomId) ?? null;
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[
          { to: '/studio', label: t('studio') },
          { to: '/studio/venues', label: t('venues.title') },
        ]}
        actions={
          mayKeep && (
            <ButtonLink look="secondary" to="?edit=venue#edit">
              {t('venues.editTitle')}
            </ButtonLink>
          )
        }
      />
      <RegisterNotices
        result={result}
        inForm={forms.some((intent) => resultOf(result, intent))}
        done={done}
        archived={archived}
      />
      <div
        className={
          mayKeep ? 'grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]' : undefined
        }
      >
        <div className="min-w-0 space-y-6">
          <Card>
            <Facts
              facts={[
                [
                  t('venues.address'),
                  <span key="address" className="whitespace-pre-line">
                    {address || t('notStated')}
                  </span>,
                ],
                [t('venues.zone'), zoneName(zone, language)],
              ]}
            />
          </Card>
          <RoomTable rooms={rooms} mayKeep={mayKeep} />
          <BookedMeetings search={search} booked={booked} room={room} ofVenue />
        </div>
        {mayKeep && <Keeping />}
      </div>
    </>
  );
}

/** The forms beside a venue: its own or that of a room where one is asked for, else that of a new room. */
function Keeping() {
  const { t } = useTranslation('registers');
  const { venue, zones, edit, newKey } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const room = venue.rooms.find(({ id }) => id === edit) ?? null;
  return (
    <div id="edit" className="min-w-0 space-y-6">
      {edit === 'venue' ? (
        <Card title={t('venues.editTitle')}>
          <VenueForm venue={venue} zones={zones} lastResult={resultOf(result, 'save')} />
        </Card>
      ) : room ? (
        <RoomForm
          key={room.id}
          room={room}
          newKey={newKey}
          lastResult={resultOf(result, 'save-room')}
        />
      ) : (
        !venue.archived && (
          <RoomForm
            // Another one can be added right after it.
            key={venue.rooms.length}
            room={null}
            newKey={newKey}
            lastResult={resultOf(result, 'add-room')}
          />
        )
      )}
      <ArchiveCard what="venue" archived={venue.archived} />
    </div>
  );
}
