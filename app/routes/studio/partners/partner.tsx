import { redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Actor } from '#app/domain/organisation/actor.ts';
import { type PartnerDeed, partnerForm } from '#app/domain/scheduling/partners/partner-form.ts';
import { partnerView } from '#app/domain/scheduling/partners/partner-view.server.ts';
import {
  addPartnerCourse,
  removePartnerCourse,
  savePartnerCourse,
} from '#app/domain/scheduling/partners/save-partner-course.server.ts';
import {
  archivePartner,
  restorePartner,
  savePartner,
} from '#app/domain/scheduling/partners/save-partner.server.ts';
import { newId } from '#app/platform/id.ts';
import '#app/platform/texts/registers.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';

import { ArchiveCard } from '../registers/archive-card.tsx';
import { type Done, readDone } from '../registers/done.ts';
import { RegisterNotices } from '../registers/register-notices.tsx';

import { AgreementBadge, AgreementDates } from './agreement-badge.tsx';
import { CourseForm } from './course-form.tsx';
import { CourseTable } from './course-table.tsx';
import { PartnerForm } from './partner-form.tsx';

export const meta = pageTitle<'registers', Awaited<ReturnType<typeof loader>>>(
  'registers',
  (t, data) => data?.partner.name ?? t('partners.title'),
);

export const loader = withActor(async (actor, { request, params }) => {
  const asked = new URL(request.url).searchParams;
  return {
    partner: await partnerView(actor, idParam(params['id'])),
    edit: asked.get('edit'),
    done: readDone(asked),
    newKey: newId(),
  };
});

export const action = withActor((actor, { request, params }) => {
  const partnerId = idParam(params['id']);
  return submitForm(request, partnerForm, async (deed) => {
    const done = await carryOut(actor, partnerId, deed);
    return redirect(`/studio/partners/${partnerId}?done=${done}`);
  });
});

async function carryOut(actor: Actor, partnerId: string, deed: PartnerDeed): Promise<Done> {
  switch (deed.intent) {
    case 'save':
      await savePartner(actor, { partnerId, ...deed });
      return 'saved';
    case 'archive':
      await archivePartner(actor, partnerId);
      return 'archived';
    case 'restore':
      await restorePartner(actor, partnerId);
      return 'restored';
    case 'add-course':
      await addPartnerCourse(actor, { partnerId, ...deed });
      return 'courseAdded';
    case 'save-course':
      await savePartnerCourse(actor, { partnerId, ...deed });
      return 'courseSaved';
    case 'remove-course':
      await removePartnerCourse(actor, { partnerId, partnerCourseId: deed.partnerCourseId });
      return 'courseRemoved';
  }
}

export default function Partner() {
  const { t } = useTranslation('registers');
  const { partner, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const forms = ['save', 'add-course', 'save-course'];
  const { name, courses, mayKeep, archived } = partner;
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[
          { to: '/studio', label: t('studio') },
          { to: '/studio/partners', label: t('partners.title') },
        ]}
        actions={
          mayKeep && (
            <ButtonLink look="secondary" to="?edit=partner#edit">
              {t('partners.editTitle')}
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
          <PartnerFacts />
          <CourseTable courses={courses} mayKeep={mayKeep} />
          <Trainers />
        </div>
        {mayKeep && <Keeping />}
      </div>
    </>
  );
}

function PartnerFacts() {
  const { t } = useTranslation('registers');
  const { partner } = useLoaderData<typeof loader>();
  const { kind, agreement, contact, email, website, contacts } = partner;
  const reached = (value: ReactNode) =>
    contacts ? value || t('notStated') : t('partners.contactsHidden');
  return (
    <Card title={t('partners.facts')}>
      <Facts
        facts={[
          [t('partners.kind'), t(`partners.kinds.${kind}`)],
          [
            t('partners.agreement'),
            <span key="agreement">
              <AgreementBadge agreement={agreement} />
              {agreement.number && <span className="ml-2">{agreement.number}</span>}
              <AgreementDates agreement={agreement} />
            </span>,
          ],
          [
            t('partners.contact'),
            <span key="contact" className="whitespace-pre-line">
              {reached(contact)}
            </span>,
          ],
          [
            t('partners.email'),
            reached(
              email && (
                <a className="link" href={`mailto:${email}`}>
                  {email}
                </a>
              ),
            ),
          ],
          [
            t('partners.website'),
            website ? (
              <a key="website" className="link" href={website} rel="noreferrer nofollow">
                {website}
              </a>
            ) : (
              t('notStated')
            ),
          ],
        ]}
      />
    </Card>
  );
}

function Trainers() {
  const { t } = useTranslation('registers');
  const { partner } = useLoaderData<typeof loader>();
  const { id, trainers, mayKeep, archived } = partner;
  return (
    <Card title={t('partners.trainers')}>
      {trainers.length === 0 && <p>{t('partners.noTrainers')}</p>}
      <ul className="divide-y divide-line">
        {trainers.map((trainer) => (
          <li key={trainer.id} className="py-1.5">
            <Link className="link" to={`/studio/trainers/${trainer.id}`}>
              {trainer.name}
            </Link>
          </li>
        ))}
      </ul>
      {mayKeep && !archived && (
        <p className="mt-3">
          <ButtonLink look="secondary" small to={`/studio/trainers/new?from=outside&partner=${id}`}>
            {t('trainers.create')}
          </ButtonLink>
        </p>
      )}
    </Card>
  );
}

/** The forms beside an institution: its own or that of a course where one is asked for, else that of a new course. */
function Keeping() {
  const { t } = useTranslation('registers');
  const { partner, edit, newKey } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const course = partner.courses.find(({ id }) => id === edit) ?? null;
  const { number, from, until } = partner.agreement;
  const { name, kind, contact, email, website, archived } = partner;
  return (
    <div id="edit" className="min-w-0 space-y-6">
      {edit === 'partner' ? (
        <Card title={t('partners.editTitle')}>
          <PartnerForm
            partner={{
              ...{ name, kind, contact, email: email ?? '', website: website ?? '' },
              ...{ agreementNumber: number, agreementFrom: from ?? '' },
              agreementUntil: until ?? '',
            }}
            lastResult={resultOf(result, 'save')}
          />
        </Card>
      ) : course ? (
        <CourseForm
          key={course.id}
          course={course}
          newKey={newKey}
          lastResult={resultOf(result, 'save-course')}
        />
      ) : (
        !archived && (
          <CourseForm
            // Another one can be added right after it.
            key={partner.courses.length}
            course={null}
            newKey={newKey}
            lastResult={resultOf(result, 'add-course')}
          />
        )
      )}
      <ArchiveCard what="partner" archived={archived} />
    </div>
  );
}
