import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { ItemVisit } from '#app/domain/learning/item-visit.server.ts';

import '#app/platform/texts/learning.ts';

import { ClosedItem } from './closed-item.tsx';
import { itemPath } from './item-path.ts';
import { OutlineList } from './outline-list.tsx';
import { ProgressBar } from './progress-bar.tsx';

type Visit = Pick<
  ItemVisit,
  'enrollmentId' | 'itemId' | 'itemTitle' | 'title' | 'outline' | 'progress' | 'closed' | 'nextId'
>;

/** Every item of the course player: the outline beside it, where one is, and the item; or why it is closed. */
export function PlayerFrame({ visit, children }: { visit: Visit; children: ReactNode }) {
  const { t } = useTranslation('learning');
  const { enrollmentId, itemId, title, outline, progress, closed } = visit;
  const items = outline.flatMap((module) => module.items);
  const at = items.findIndex((item) => item.id === itemId) + 1;
  const list = (
    <OutlineList dense enrollmentId={enrollmentId} outline={outline} currentId={itemId} />
  );
  return (
    <div className="items-start lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-10">
      <div className="no-print sticky top-0 z-20 -mx-4 border-b border-line bg-paper px-4 py-2 sm:-mx-6 sm:px-6 lg:hidden">
        <ProgressBar {...progress} />
      </div>
      <div className="no-print mb-6 space-y-4 pt-3 lg:sticky lg:top-6 lg:mb-0 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:pt-0">
        <Link to={`/learn/${enrollmentId}`} className="link block font-semibold">
          {title}
        </Link>
        <div className="hidden lg:block">
          <ProgressBar {...progress} />
        </div>
        <details className="card p-3 lg:hidden">
          <summary className="min-h-8 cursor-pointer font-semibold">{t('showOutline')}</summary>
          <nav aria-label={t('outline')} className="mt-3">
            {list}
          </nav>
        </details>
        <nav aria-label={t('outline')} className="hidden lg:block">
          {list}
        </nav>
      </div>
      <article key={itemId} className="min-w-0">
        <p className="text-sm text-ink-soft">{t('lessonOf', { at, of: items.length })}</p>
        <h1 className="mt-1 mb-6 text-2xl">{visit.itemTitle}</h1>
        {closed.length > 0 ? (
          <ClosedItem enrollmentId={enrollmentId} closed={closed} onward={onwardTo(visit)} />
        ) : (
          children
        )}
      </article>
    </div>
  );
}

/** The next open item where there is one, else where the learner left off. */
function onwardTo({ enrollmentId, outline, nextId, progress }: Visit): string | null {
  const items = outline.flatMap((module) => module.items);
  const to = items.find(({ id }) => id === (progress.resumeItemId ?? nextId));
  return to ? itemPath(enrollmentId, to) : null;
}
