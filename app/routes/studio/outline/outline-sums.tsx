import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { OutlineView } from '#app/domain/catalogue/outline/outline-view.server.ts';
import '#app/platform/texts/studio.ts';

import type { Done } from './done.ts';

/** How much the course is, what is still missing of it as a whole, and what has just been done. */
export function OutlineSums({ view, done }: { view: OutlineView; done: Done | null }) {
  const { t } = useTranslation('studio');
  const { modules, minutes, missing, head } = view;
  const items = modules.flatMap((module) => module.items);
  const words = [
    t('outline.modules', { count: modules.length }),
    t('outline.itemCount', { count: items.length }),
    t('outline.requiredTime', { time: t('outline.minutes', { count: minutes.sum }) }),
  ];
  const lacking =
    missing +
    modules.reduce((sum, module) => sum + module.missing, 0) +
    items.reduce((sum, item) => sum + item.missing, 0);
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <h2 id="outline" tabIndex={-1} className="text-lg">
        {t('outline.title')}
      </h2>
      <p className="text-sm text-ink-soft">{words.join(' · ')}</p>
      {lacking > 0 && (
        <p className="text-sm">
          <Link className="link" to={`/studio/courses/${head.courseId}/review`}>
            {t('outline.lacking', { count: lacking })}
          </Link>
        </p>
      )}
      <p role="status" className="text-sm font-medium text-daun">
        {done?.of === 'outline' && t(`outline.done.${done.what}`)}
      </p>
    </div>
  );
}
