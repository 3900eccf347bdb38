import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { type TreeNode, treeOf } from '#app/domain/competency/framework-tree.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import type { DraftData } from '#app/routes/hr/framework-draft.tsx';
import { Badge } from '#app/ui/badge.tsx';
import { useKindLabel } from '#app/ui/kind-label.ts';
import { UpDownButtons } from '#app/ui/up-down-buttons.tsx';
import { EmptyState } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/frameworks.ts';

type Draft = Pick<DraftData, 'id' | 'revision' | 'competencies' | 'incomplete'>;
type Node = TreeNode<Draft['competencies'][number]>;

/** The competencies of a draft: each leads to its page and can change places with its neighbours. */
export function DraftTree({ draft }: { draft: Draft }) {
  const { t } = useTranslation('frameworks');
  if (draft.competencies.length === 0)
    return <EmptyState title={t('edit.emptyTitle')}>{t('edit.emptyBody')}</EmptyState>;
  return (
    <div id="tree">
      <Branches nodes={treeOf(draft.competencies)} draft={draft} />
    </div>
  );
}

function Branches({ nodes, draft }: { nodes: Node[]; draft: Draft }) {
  return (
    <ul className="divide-y divide-line">
      {nodes.map((node, at) => (
        <li key={node.item.code} className="py-1.5">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Title node={node} draft={draft} />
            <Moves node={node} draft={draft} first={at === 0} last={at === nodes.length - 1} />
          </div>
          {node.children.length > 0 && (
            <div className="ms-3 border-s border-line ps-3">
              <Branches nodes={node.children} draft={draft} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Title({ node: { item }, draft }: { node: Node; draft: Draft }) {
  const { t } = useTranslation('frameworks');
  const language = useLanguage();
  const kindLabel = useKindLabel();
  const to = `/hr/frameworks/${draft.id}/draft/competency?code=${encodeURIComponent(item.code)}`;
  const about = [item.code, kindLabel(item.kind), item.heading && t('view.heading')];
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
      <Link className="link font-semibold" to={to}>
        {inLanguage(item.name, language)}
      </Link>
      <span className="text-sm text-ink-soft">{about.filter(Boolean).join(' · ')}</span>
      {draft.incomplete.includes(item.code) && <Badge tone="caution">{t('edit.incomplete')}</Badge>}
    </span>
  );
}

function Moves({
  node: { item },
  draft,
  first,
  last,
}: {
  node: Node;
  draft: Draft;
  first: boolean;
  last: boolean;
}) {
  const { t } = useTranslation('frameworks');
  const name = inLanguage(item.name, useLanguage());
  return (
    <Form method="post" preventScrollReset className="flex gap-1">
      <input type="hidden" name="intent" value="move" />
      <input type="hidden" name="revision" value={draft.revision} />
      <input type="hidden" name="code" value={item.code} />
      <UpDownButtons
        name="by"
        up={{ label: t('edit.up', { name }), disabled: first }}
        down={{ label: t('edit.down', { name }), disabled: last }}
      />
    </Form>
  );
}
