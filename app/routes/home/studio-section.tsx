import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { StudioHome, WaitingDraft } from '#app/domain/reporting/studio-home.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Card } from '#app/ui/page.tsx';

import '#app/platform/texts/home.ts';

/** What of the studio waits: drafts to review, and those sent back to their author. */
export function StudioSection({ studio }: { studio: StudioHome }) {
  const { t } = useTranslation('home');
  const { reviews, toReview, toReviewTotal, sentBack, sentBackTotal } = studio;
  const nothing = toReview.length === 0 && sentBack.length === 0;
  return (
    <Card
      title={t('studio')}
      actions={
        <ButtonLink look="secondary" small to="/studio">
          {t('toStudio')}
        </ButtonLink>
      }
    >
      {nothing && <p className="text-ink-soft">{t(reviews ? 'noneToReview' : 'noneSentBack')}</p>}
      <div className="space-y-4">
        <Drafts title={t('toReview')} drafts={toReview} total={toReviewTotal} page="/review" />
        <Drafts title={t('sentBack')} drafts={sentBack} total={sentBackTotal} page="" />
      </div>
    </Card>
  );
}

function Drafts({
  title,
  drafts,
  total,
  page,
}: {
  title: string;
  drafts: WaitingDraft[];
  total: number;
  /** Of the course: where it is done. */
  page: string;
}) {
  const { t } = useTranslation('home');
  if (drafts.length === 0) return null;
  return (
    <div>
      <h3 className="text-sm font-semibold">{title}</h3>
      <ul className="divide-y divide-line">
        {drafts.map(({ courseId, title: name, code, by }) => (
          <li key={courseId} className="py-2">
            <Link to={`/studio/courses/${courseId}${page}`} className="link break-words">
              {name}
            </Link>
            <span className="block text-sm text-ink-soft">
              {by ? `${code} · ${t('handedInBy', { name: by })}` : code}
            </span>
          </li>
        ))}
      </ul>
      {total > drafts.length && (
        <p className="mt-2 text-sm text-ink-soft">
          {t('moreDrafts', { count: total - drafts.length })}
        </p>
      )}
    </div>
  );
}
