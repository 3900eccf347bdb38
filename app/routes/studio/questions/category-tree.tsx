import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CategoryLine } from '#app/domain/questions/bank/categories-view.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/question-bank.ts';
import { Badge } from '#app/ui/badge.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

/** The categories with what is in them; each leads to its questions. */
export function CategoryTree({
  categories,
  mayManage,
  openId,
}: {
  categories: CategoryLine[];
  mayManage: boolean;
  openId: string | null;
}) {
  const { t } = useTranslation('questionBank');
  const tops = categories.filter(({ path }) => path.length === 1);
  return (
    <Card title={t('categories.tree')}>
      <Branch lines={tops} all={categories} mayManage={mayManage} openId={openId} />
    </Card>
  );
}

function Branch({
  lines,
  all,
  mayManage,
  openId,
}: {
  lines: CategoryLine[];
  all: CategoryLine[];
  mayManage: boolean;
  openId: string | null;
}) {
  if (lines.length === 0) return null;
  const inside = ({ id, path }: CategoryLine) =>
    all.filter((one) => one.path.length === path.length + 1 && one.path.at(-2)?.id === id);
  return (
    <ul className="divide-y divide-line">
      {lines.map((line) => (
        <li key={line.id}>
          <Line line={line} mayManage={mayManage} isOpen={line.id === openId} />
          <div className="ml-3 border-l border-line pl-3 empty:hidden sm:ml-5">
            <Branch lines={inside(line)} all={all} mayManage={mayManage} openId={openId} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Line({
  line: { id, name, questions, keepers, ownRestricted, archived, kept },
  mayManage,
  isOpen,
}: {
  line: CategoryLine;
  mayManage: boolean;
  isOpen: boolean;
}) {
  const { t } = useTranslation('questionBank');
  const language = useLanguage();
  const said = inLanguage(name, language);
  const names = keepers.map((keeper) => keeper.name).join(', ');
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-2.5">
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-2">
          <Link className="link font-semibold" to={`/studio/questions?category=${id}`}>
            {said}
          </Link>
          {ownRestricted && <Badge tone="caution">{t('categories.isRestricted')}</Badge>}
          {archived && <Badge>{t('categories.isArchived')}</Badge>}
          {kept && <Badge tone="accent">{t('categories.youKeep')}</Badge>}
        </p>
        <p className="text-sm text-ink-soft">
          {t('categories.questions', { count: questions })}
          {names && ` · ${t('categories.keptBy', { names })}`}
        </p>
      </div>
      {mayManage && (
        <ButtonLink
          look="quiet"
          small
          to={`?open=${id}#open`}
          aria-label={t('categories.editOf', { name: said })}
          aria-current={isOpen ? 'true' : undefined}
        >
          {t('categories.edit')}
        </ButtonLink>
      )}
    </div>
  );
}
