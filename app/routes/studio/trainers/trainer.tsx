import { redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Actor } from '#app/domain/organisation/actor.ts';
import { bookedMeetings } from '#app/domain/scheduling/booked-meetings.server.ts';
import { readBookedSearch } from '#app/domain/scheduling/booked-search.ts';
import { partnerChoices } from '#app/domain/scheduling/partners/partner-choices.server.ts';
import {
  archiveTrainer,
  restoreTrainer,
  saveTrainer,
} from '#app/domain/scheduling/trainers/save-trainer.server.ts';
import { type TrainerDeed, trainerForm } from '#app/domain/scheduling/trainers/trainer-form.ts';
import { trainerView } from '#app/domain/scheduling/trainers/trainer-view.server.ts';
import '#app/platform/texts/registers.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Badge } from '#app/ui/badge.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';

import { ArchiveCard } from '../registers/archive-card.tsx';
import { BookedMeetings } from '../registers/booked-meetings.tsx';
import { type Done, readDone } from '../registers/done.ts';
import { RegisterNotices } from '../registers/register-notices.tsx';

import { TrainerForm } from './trainer-form.tsx';

export const meta = pageTitle<'registers', Awaited<ReturnType<typeof loader>>>(
  'registers',
  (t, data) => data?.trainer.name ?? t('trainers.title'),
);

export const loader = withActor(async (actor, { request, params }) => {
  const trainerId = idParam(params['id']);
  const asked = new URL(request.url).searchParams;
  const search = { ...readBookedSearch(asked), roomId: null };
  const trainer = await trainerView(actor, trainerId);
  const chosen = trainer.partner ? [trainer.partner.id] : [];
  return {
    trainer,
    search,
    booked: await bookedMeetings(actor, { trainerId }, search),
    partners: trainer.mayKeep && !trainer.internal ? await partnerChoices(actor, chosen) : [],
    done: readDone(asked),
  };
});

export const action = withActor((actor, { request, params }) => {
  const trainerId = idParam(params['id']);
  return submitForm(request, trainerForm, async (deed) => {
    const done = await carryOut(actor, trainerId, deed);
    return redirect(`/studio/trainers/${trainerId}?done=${done}`);
  });
});

async function carryOut(actor: Actor, trainerId: string, deed: TrainerDeed): Promise<Done> {
  switch (deed.intent) {
    case 'save-inside':
    case 'save-outside':
      await saveTrainer(actor, trainerId, deed);
      return 'saved';
    case 'archive':
      await archiveTrainer(actor, trainerId);
      return 'archived';
    case 'restore':
      await restoreTrainer(actor, trainerId);
      return 'restored';
  }
}

export default function Trainer() {
  const { t } = useTranslation('registers');
  const { trainer, search, booked, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const typed = resultOf(result, 'save-inside') ?? resultOf(result, 'save-outside');
  const { name, archived, mayKeep, employee } = trainer;
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[
          { to: '/studio', label: t('studio') },
          { to: '/studio/trainers', label: t('trainers.title') },
        ]}
        actions={employee?.left && <Badge tone="bad">{t('trainers.left')}</Badge>}
      />
      <RegisterNotices result={result} inForm={Boolean(typed)} done={done} archived={archived} />
      <div
        className={
          mayKeep ? 'grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]' : undefined
        }
      >
        <div className="min-w-0 space-y-6">
          <TrainerFacts />
          <BookedMeetings search={search} booked={booked} room={null} ofVenue={false} />
        </div>
        {mayKeep && (
          <div className="min-w-0 space-y-6">
            <EditCard key={done} />
            <ArchiveCard what="trainer" archived={archived} />
          </div>
        )}
      </div>
    </>
  );
}

function TrainerFacts() {
  const { t } = useTranslation('registers');
  const { trainer } = useLoaderData<typeof loader>();
  const { employee, partner, internal, expertise, email, phone, contacts } = trainer;
  const reached = (value: ReactNode) =>
    contacts ? (value ?? t('notStated')) : t('trainers.contactsHidden');
  const from: [string, ReactNode][] = employee
    ? [
        [t('trainers.position'), employee.positionTitle],
        [t('trainers.unit'), employee.unit],
      ]
    : [
        [
          t('trainers.partner'),
          partner ? (
            <Link key="partner" className="link" to={`/studio/partners/${partner.id}`}>
              {partner.name}
            </Link>
          ) : (
            t('trainers.partnerNone')
          ),
        ],
      ];
  return (
    <Card title={t('trainers.facts')}>
      <Facts
        facts={[
          [t('trainers.from'), t(internal ? 'trainers.internal' : 'trainers.external')],
          ...from,
          [t('trainers.expertise'), expertise || t('notStated')],
          [
            t('trainers.email'),
            reached(
              email && (
                <a className="link" href={`mailto:${email}`}>
                  {email}
                </a>
              ),
            ),
          ],
          [t('trainers.phone'), reached(phone)],
        ]}
      />
      {employee?.open && (
        <p className="mt-3 text-sm">
          <Link className="link" to={`/hr/employees/${employee.id}`}>
            {t('trainers.profile')}
          </Link>
        </p>
      )}
    </Card>
  );
}

function EditCard() {
  const { t } = useTranslation('registers');
  const { trainer, partners } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { internal, name, partner, email, phone, expertise } = trainer;
  const intent = internal ? 'save-inside' : 'save-outside';
  return (
    <Card title={t('trainers.editTitle')}>
      <TrainerForm
        from={internal ? 'inside' : 'outside'}
        typed={{
          ...(!internal && { name, partnerId: partner?.id ?? '' }),
          ...{ email: email ?? '', phone: phone ?? '', expertise },
        }}
        partners={partners}
        lastResult={resultOf(result, intent)}
        submit={t('save')}
        cancel="/studio/trainers"
      >
        <input type="hidden" name="intent" value={intent} />
        {internal && <p className="text-sm text-ink-soft">{t('trainers.nameOfEmployee')}</p>}
      </TrainerForm>
    </Card>
  );
}
