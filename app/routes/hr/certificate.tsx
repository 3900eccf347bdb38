import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  certificateView,
  type Revision,
} from '#app/domain/certificates/certificate-view.server.ts';
import { printedNumber } from '#app/domain/organisation/printed-number.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { CertificateBadge } from '#app/ui/certificate-badge.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { formatDay, formatNumber, fullName } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';
import { useLookAgain } from '#app/ui/use-look-again.ts';

import '#app/platform/texts/certificates.ts';

export const meta = pageTitle('certificates', (t) => t('issued.title'));

export const loader = withActor(async (actor, { request, params }) => {
  const language = await languageOf(request);
  const { data, ...view } = await certificateView(actor, idParam(params['id']));
  const { person, course, classification } = data;
  return {
    ...view,
    printed: {
      name: fullName(person),
      number: person.number,
      position: person.position,
      unit: person.unit,
      title: inLanguage(course.title, language),
      provider: course.provider,
      hours: course.minutes / course.minutesPerHour,
      classification: inLanguage(classification, language),
    },
  };
});

export default function Certificate() {
  const { t } = useTranslation('certificates');
  const view = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const { id, number, state, ready, latest, canChange, code, printed } = view;
  useLookAgain(state === 'pending');
  return (
    <>
      <PageHeader
        title={<span className="wrap-anywhere">{number}</span>}
        lead={`${printed.name} · ${printed.title}`}
        crumbs={[{ to: '/hr/certificates', label: t('issued.title') }]}
        actions={
          <>
            {ready && (
              <a className="button button-secondary" href={`/me/certificates/${id}/pdf`}>
                {t('download')}
              </a>
            )}
            {canChange && latest && (
              <ButtonLink look="secondary" to="reissue">
                {t('one.reissue')}
              </ButtonLink>
            )}
            {canChange && latest && state !== 'revoked' && (
              <ButtonLink look="danger" to="revoke">
                {t('one.revoke')}
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="space-y-6">
        {params.has('made') && state === 'pending' && (
          <Notice kind="success">{t('one.madeNotice')}</Notice>
        )}
        {params.has('revoked') && <Notice kind="success">{t('one.revokedNotice')}</Notice>}
        {!latest && <Notice>{t('one.notLatest')}</Notice>}
        <div className="grid gap-6 lg:grid-cols-2">
          <PrintedFacts />
          <HolderFacts />
        </div>
        <History />
        {ready && (
          <p>
            <Link className="link" to={`/verify/${code}`}>
              {t('verifyLink')}
            </Link>
          </p>
        )}
      </div>
    </>
  );
}

function PrintedFacts() {
  const { t } = useTranslation('certificates');
  const language = useLanguage();
  const { printed, issuedOn, expiresOn, state } = useLoaderData<typeof loader>();
  return (
    <Card title={t('one.printed')}>
      <Facts
        facts={[
          [t('issued.state'), <CertificateBadge key="state" state={state} />],
          [t('name'), printed.name],
          [
            t('one.employeeNumber'),
            printed.number ? printedNumber(printed.number) : t('one.notPrinted'),
          ],
          [t('one.position'), `${printed.position} · ${printed.unit}`],
          [t('course'), printed.title],
          [t('organiser'), printed.provider],
          [t('hours'), t('hoursValue', { hours: formatNumber(printed.hours, language, 2) })],
          ...(printed.classification
            ? [[t('one.classification'), printed.classification] as const]
            : []),
          [t('issuedOn'), formatDay(issuedOn, language)],
          [t('expiresOn'), expiresOn ? formatDay(expiresOn, language) : t('noExpiry')],
        ]}
      />
    </Card>
  );
}

function HolderFacts() {
  const { t } = useTranslation('certificates');
  const { employee } = useLoaderData<typeof loader>();
  return (
    <Card title={t('one.holder')}>
      <Facts
        facts={[
          [t('name'), fullName(employee)],
          [t('one.employeeNumber'), printedNumber(employee.number)],
          [t('issued.unit'), employee.unit],
        ]}
      />
      <p className="mt-3">
        <Link className="link" to={`/hr/employees/${employee.id}`}>
          {t('one.employeePage')}
        </Link>
      </p>
    </Card>
  );
}

function History() {
  const { t } = useTranslation('certificates');
  const language = useLanguage();
  const { history, id } = useLoaderData<typeof loader>();
  const words = {
    revision: t('one.revision'),
    number: t('number'),
    name: t('name'),
    issuedOn: t('issuedOn'),
    state: t('issued.state'),
    why: t('one.why'),
  };
  return (
    <Card title={t('one.history')}>
      <div
        className="-mx-4 overflow-x-auto sm:mx-0"
        tabIndex={0}
        role="region"
        aria-label={t('one.history')}
      >
        <table className="table table-stack">
          <thead>
            <tr>
              <th scope="col">{words.revision}</th>
              <th scope="col">{words.number}</th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.issuedOn}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.why}</th>
            </tr>
          </thead>
          <tbody>
            {history.map((revision) => (
              <tr key={revision.id} aria-current={revision.id === id ? 'true' : undefined}>
                <th scope="row" data-label={words.revision}>
                  {revision.revision}
                </th>
                <td className="sm:whitespace-nowrap" data-label={words.number}>
                  {revision.id === id ? (
                    revision.number
                  ) : (
                    <Link className="link" to={`/hr/certificates/${revision.id}`}>
                      {revision.number}
                    </Link>
                  )}
                </td>
                <td data-label={words.name}>{revision.name}</td>
                <td className="sm:whitespace-nowrap" data-label={words.issuedOn}>
                  {formatDay(revision.issuedOn, language)}
                </td>
                <td data-label={words.state}>
                  <CertificateBadge state={revision.state} />
                </td>
                <td data-label={words.why}>
                  <Why revision={revision} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Why({ revision: { revokedOn, revokedBy, revokedReason, state } }: { revision: Revision }) {
  const { t } = useTranslation('certificates');
  const language = useLanguage();
  if (!revokedOn) return null;
  const day = formatDay(revokedOn, language);
  const name = revokedBy ?? 'Kompeten';
  return state === 'replaced'
    ? t('one.replacedBy', { day, name })
    : t('one.revokedBy', { day, name, reason: revokedReason ?? '' });
}
