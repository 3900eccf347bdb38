import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { canKeepRegisters } from '#app/domain/scheduling/register-policy.ts';
import { createVenue } from '#app/domain/scheduling/venues/save-venue.server.ts';
import { newVenueForm } from '#app/domain/scheduling/venues/venue-form.ts';
import { offeredZones } from '#app/domain/scheduling/venues/zones.ts';
import { env } from '#app/platform/env.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';
import '#app/platform/texts/registers.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';

import { VenueForm } from './venue-form.tsx';

export const meta = pageTitle('registers', (t) => t('venues.newTitle'));

export const loader = withActor(async (actor) => {
  if (!canKeepRegisters(actor)) throw notFound();
  const zone = env.ORGANISATION_TIME_ZONE;
  return Promise.resolve({ newKey: newId(), zone, zones: offeredZones(zone) });
});

export const action = withActor((actor, { request }) =>
  submitForm(request, newVenueForm, async (typed) => {
    await createVenue(actor, typed);
    return redirect(`/studio/venues/${typed.venueId}?done=created`);
  }),
);

export default function NewVenue() {
  const { t } = useTranslation('registers');
  return (
    <>
      <PageHeader
        title={t('venues.newTitle')}
        lead={t('venues.newLead')}
        crumbs={[
          { to: '/studio', label: t('studio') },
          { to: '/studio/venues', label: t('venues.title') },
        ]}
      />
      <Card className="max-w-2xl">
        <VenueForm
          venue={null}
          {...useLoaderData<typeof loader>()}
          lastResult={useActionData<typeof action>()}
        />
      </Card>
    </>
  );
}
