import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { accessList } from '#app/domain/organisation/access-list.server.ts';
import { givableRoles } from '#app/domain/organisation/give-grant.ts';
import { searchText } from '#app/platform/address-text.ts';
import { isId } from '#app/platform/id.ts';
import { withActor } from '#app/routes/access.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { GrantLine } from '#app/ui/grant-line.tsx';
import { FilterChoice, ListFilters } from '#app/ui/list-filters.tsx';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/access.ts';
import '#app/platform/texts/roles.ts';

export const meta = pageTitle('access', (t) => t('grants.title'));

export const loader = withActor(async (actor, { request }) => {
  const { searchParams } = new URL(request.url);
  const q = searchText(searchParams.get('q'));
  const role = givableRoles.find((name) => name === searchParams.get('role')) ?? null;
  const after = searchParams.get('after');
  const filter = { q, role, after: after && isId(after) ? after : null };
  return { q, role, ...(await accessList(actor, filter)) };
});

export default function Access() {
  const { t } = useTranslation(['access', 'roles', 'common']);
  const { q, role, lines, next } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t('grants.title')} lead={t('grants.lead')} />
      <ListFilters label={t('grants.search')} q={q} all={q || role ? '/admin/access' : null}>
        <FilterChoice label={t('grants.role')} name="role" chosen={role}>
          <option value="">{t('grants.anyRole')}</option>
          {givableRoles.map((name) => (
            <option key={name} value={name}>
              {t(`roles:${name}`)}
            </option>
          ))}
        </FilterChoice>
      </ListFilters>
      {lines.length === 0 ? (
        <EmptyState title={t('grants.emptyTitle')}>{t('grants.emptyBody')}</EmptyState>
      ) : (
        <AccountTable />
      )}
      {next && (
        <p className="mt-5">
          <ButtonLink
            look="secondary"
            to={`?${new URLSearchParams({ q, role: role ?? '', after: next })}`}
          >
            {t('common:showMore')}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function AccountTable() {
  const { t } = useTranslation('access');
  const { lines } = useLoaderData<typeof loader>();
  const words = { unit: t('grants.unit'), roles: t('grants.roles') };
  return (
    <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('grants.title')}>
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('grants.name')}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.roles}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.accountId}>
              <th scope="row">
                <Link className="link" to={`/admin/access/${line.accountId}`}>
                  {line.name}
                </Link>{' '}
                {line.disabled && <Badge tone="bad">{t('grants.disabled')}</Badge>}
                {line.email && (
                  <span className="block text-sm font-normal text-ink-soft">{line.email}</span>
                )}
              </th>
              <td data-label={words.unit}>{line.unit}</td>
              <td data-label={words.roles}>
                <ul>
                  {line.grants.map((grant, index) => (
                    <li key={index}>
                      <GrantLine grant={grant} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
