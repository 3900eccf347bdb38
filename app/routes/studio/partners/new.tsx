import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { newPartnerForm } from '#app/domain/scheduling/partners/partner-form.ts';
import { createPartner } from '#app/domain/scheduling/partners/save-partner.server.ts';
import { canKeepRegisters } from '#app/domain/scheduling/register-policy.ts';
import { notFound } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';
import '#app/platform/texts/registers.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';

import { PartnerForm } from './partner-form.tsx';

export const meta = pageTitle('registers', (t) => t('partners.newTitle'));

export const loader = withActor(async (actor) => {
  if (!canKeepRegisters(actor)) throw notFound();
  return Promise.resolve({ newKey: newId() });
});

export const action = withActor((actor, { request }) =>
  submitForm(request, newPartnerForm, async (typed) => {
    await createPartner(actor, typed);
    return redirect(`/studio/partners/${typed.partnerId}?done=created`);
  }),
);

export default function NewPartner() {
  const { t } = useTranslation('registers');
  const { newKey } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('partners.newTitle')}
        crumbs={[
          { to: '/studio', label: t('studio') },
          { to: '/studio/partners', label: t('partners.title') },
        ]}
      />
      <Card className="max-w-2xl">
        <PartnerForm partner={null} newKey={newKey} lastResult={useActionData<typeof action>()} />
      </Card>
    </>
  );
}
