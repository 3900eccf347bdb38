import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { myViews, type View } from '#app/domain/organisation/my-views.server.ts';
import { env } from '#app/platform/env.server.ts';
import { isId } from '#app/platform/id.ts';
import { withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/roles.ts';
import '#app/platform/texts/views.ts';

export const meta = pageTitle('views', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => {
  const before = new URL(request.url).searchParams.get('before') ?? '';
  const from = isId(before) ? before : null;
  return {
    ...(await myViews(actor, from)),
    first: from === null,
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

export default function MyViews() {
  const { t } = useTranslation('views');
  const { views, next, first } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        crumbs={[{ to: '/me/competencies', label: t('competencies') }]}
      />
      {views.length === 0 ? (
        <EmptyState
          title={t(first ? 'emptyTitle' : 'endTitle')}
          action={!first && <ButtonLink to="/me/views">{t('toLatest')}</ButtonLink>}
        >
          {first && t('emptyText')}
        </EmptyState>
      ) : (
        <Views views={views} />
      )}
      <p className="mt-4 flex flex-wrap gap-3">
        {!first && views.length > 0 && (
          <ButtonLink look="secondary" to="/me/views">
            {t('toLatest')}
          </ButtonLink>
        )}
        {next && (
          <ButtonLink look="secondary" to={`/me/views?before=${next}`}>
            {t('next')}
          </ButtonLink>
        )}
      </p>
    </>
  );
}

function Views({ views }: { views: View[] }) {
  const { t } = useTranslation('views');
  const language = useLanguage();
  const { zone } = useLoaderData<typeof loader>();
  return (
    <div className="card overflow-hidden">
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('role')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('when')}</th>
          </tr>
        </thead>
        <tbody>
          {views.map((view) => (
            <tr key={view.id}>
              <th scope="row">{view.name}</th>
              <td data-label={t('role')}>
                <Roles view={view} />
              </td>
              <td data-label={t('what')}>
                {t(`pages.${view.page as 'record'}`, { defaultValue: t('pages.other') })}
              </td>
              <td data-label={t('when')}>{formatMoment(view.at, language, zone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The position comes first; what the viewer may see by grant follows. */
function Roles({ view: { positionTitle, unitName, roles, supervisor } }: { view: View }) {
  const { t } = useTranslation(['views', 'roles']);
  const lines = roles.map(({ role, unit }) => {
    const name = t(`roles:${role}`);
    return unit ? t('roleOf', { role: name, unit }) : name;
  });
  if (supervisor) lines.unshift(t('supervisor'));
  return (
    <>
      {positionTitle && <span className="block">{`${positionTitle} · ${unitName}`}</span>}
      {lines.map((line) => (
        <span key={line} className="block text-sm text-ink-soft">
          {line}
        </span>
      ))}
    </>
  );
}
