import { Link, useLoaderData } from '@remix-run/react';
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { canImport } from '#app/domain/importing/policy.ts';
import { type UnitNode, unitNodes } from '#app/domain/organisation/unit-tree.ts';
import { unitTree } from '#app/domain/organisation/units.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { ListFilters } from '#app/ui/list-filters.tsx';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import { searchText } from '#app/platform/address-text.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/organisation.ts';

import { UnitEnd, UnitTable } from './unit-lines.tsx';

export const meta = pageTitle('organisation', (t) => t('units.title'));

export const loader = withActor(async (actor, { request }) => {
  const q = searchText(new URL(request.url).searchParams.get('q'));
  return { q, lines: await unitTree(actor, q), imports: canImport(actor) };
});

export default function Units() {
  const { t } = useTranslation('organisation');
  const language = useLanguage();
  const { q, lines, imports } = useLoaderData<typeof loader>();
  const roots = unitNodes(lines);
  const total = formatNumber(lines.length, language);
  const people = formatNumber(
    roots.reduce((sum, root) => sum + root.people, 0),
    language,
  );
  return (
    <>
      <PageHeader
        title={t('units.title')}
        lead={q ? t('units.leadFound', { total }) : t('units.lead', { total, people })}
      />
      <ListFilters label={t('units.search')} q={q} all={q ? '/hr/units' : null} />
      {lines.length === 0 ? (
        q ? (
          <EmptyState title={t('units.none')}>{t('units.noneBody')}</EmptyState>
        ) : (
          <EmptyState
            title={t('units.empty')}
            action={imports && <ButtonLink to="/hr/import">{t('people.toImport')}</ButtonLink>}
          >
            {t('units.emptyBody')}
          </EmptyState>
        )
      ) : q ? (
        <UnitTable lines={lines} label={t('units.title')} />
      ) : (
        <ul className="card divide-y divide-line">
          {roots.map((root) => (
            <Branch key={root.id} node={root} open />
          ))}
        </ul>
      )}
    </>
  );
}

/** A unit with what lies below it folded in: opens without JavaScript too. Its page is a link beside the fold. */
function Branch({ node, open = false }: { node: UnitNode; open?: boolean }) {
  const { t } = useTranslation('organisation');
  const to = `/hr/units/${node.id}`;
  if (node.children.length === 0)
    return (
      <li className="py-2 ps-8 pe-3">
        <Link className="link" to={to}>
          {node.name}
        </Link>
        <Count node={node} />
      </li>
    );
  return (
    <li className="relative py-2 ps-3">
      <details open={open}>
        <summary className="cursor-pointer ps-1 pe-14 font-medium marker:text-ink-soft">
          {node.name}
          <Count node={node} />
        </summary>
        <ul className="ms-2 mt-2 border-s border-line">
          {node.children.map((child) => (
            <Branch key={child.id} node={child} />
          ))}
        </ul>
      </details>
      <Link
        to={to}
        className="absolute end-3 top-1 rounded-sm p-2 text-nila hover:bg-nila-soft"
        aria-label={t('units.open', { unit: node.name })}
      >
        <ArrowRight aria-hidden className="size-5" strokeWidth={1.5} />
      </Link>
    </li>
  );
}

function Count({ node }: { node: UnitNode }) {
  const { t } = useTranslation('organisation');
  const language = useLanguage();
  return (
    <>
      <span className="mx-3 text-sm font-normal text-ink-soft tabular-nums">
        {node.code} · {t('units.people', { n: formatNumber(node.people, language) })}
      </span>
      <UnitEnd unit={node} />
    </>
  );
}
