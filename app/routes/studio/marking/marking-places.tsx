import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/answer-marking.ts';

const PLACES = { answers: '/studio/answers', submissions: '/studio/submissions' } as const;

/** The two lists of what waits to be marked, each leading to the other. */
export function MarkingPlaces({ here }: { here: keyof typeof PLACES }) {
  const { t } = useTranslation('answerMarking');
  return (
    <nav aria-label={t('places.label')} className="no-print mb-5 flex flex-wrap gap-2">
      {(['answers', 'submissions'] as const).map((place) => (
        <Link
          key={place}
          className="chip"
          to={PLACES[place]}
          aria-current={place === here ? 'page' : undefined}
        >
          {t(`places.${place}`)}
        </Link>
      ))}
    </nav>
  );
}
