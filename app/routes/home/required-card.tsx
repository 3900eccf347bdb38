import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { OwnHome } from '#app/domain/reporting/own-home.server.ts';
import { Card } from '#app/ui/page.tsx';
import { RequiredTrainingList } from '#app/ui/required-training-list.tsx';

import '#app/platform/texts/required.ts';

/** What the position requires and still waits for the person, the earliest due first. */
export function RequiredCard({ required }: Pick<OwnHome, 'required'>) {
  const { t } = useTranslation('required');
  if (required.waiting.length === 0) return null;
  return (
    <Card title={t('own')}>
      <RequiredTrainingList trainings={required.waiting} own />
      {required.total > required.waiting.length && (
        <p className="mt-3 text-sm">
          <Link to="/learn#required" className="link">
            {t('toAll', { count: required.total })}
          </Link>
        </p>
      )}
    </Card>
  );
}
