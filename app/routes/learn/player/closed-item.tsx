import { Link } from '@remix-run/react';
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { ClosedBecause } from '#app/domain/learning/closed-words.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';

import '#app/platform/texts/learning.ts';

import { itemPath } from './item-path.ts';

/** Instead of the content of an item that is not open yet: why, and what to do. */
export function ClosedItem({
  enrollmentId,
  closed,
  onward,
}: {
  enrollmentId: string;
  closed: ClosedBecause[];
  /** Another item that is open; without it the way leads to the course. */
  onward?: string | null;
}) {
  const { t } = useTranslation('learning');
  const first = closed.find((reason) => reason.first)?.first;
  return (
    <section className="card space-y-4 p-5 sm:p-6" aria-labelledby="closed">
      <div className="flex gap-3">
        <Lock aria-hidden className="mt-0.5 size-6 shrink-0 text-ink-soft" strokeWidth={1.5} />
        <div className="min-w-0 space-y-2">
          <h2 id="closed" className="text-lg">
            {t('closedTitle')}
          </h2>
          <ul className="list-disc space-y-1 ps-5">
            {closed.map(({ words, first: item }) => (
              <li key={words}>
                {item ? (
                  <Link className="link" to={itemPath(enrollmentId, item)}>
                    {words}
                  </Link>
                ) : (
                  words
                )}
              </li>
            ))}
          </ul>
          <p className="text-sm text-ink-soft">{t('closedSafe')}</p>
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        {first ? (
          <ButtonLink to={itemPath(enrollmentId, first)}>{t('closedFirst')}</ButtonLink>
        ) : (
          onward && <ButtonLink to={onward}>{t('closedOnward')}</ButtonLink>
        )}
        <ButtonLink look="secondary" to={`/learn/${enrollmentId}`}>
          {t('backToCourse')}
        </ButtonLink>
      </div>
    </section>
  );
}
