import { useTranslation } from 'react-i18next';

import type { RequiredTraining } from '#app/domain/planning/required-trainings.server.ts';
import { Card } from '#app/ui/page.tsx';
import { RequiredTrainingList } from '#app/ui/required-training-list.tsx';

import '#app/platform/texts/required.ts';

/** What the position requires of a person. */
export function EmployeeTrainings({ trainings }: { trainings: RequiredTraining[] }) {
  const { t } = useTranslation('required');
  return (
    <Card title={t('of')}>
      {trainings.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('ofNone')}</p>
      ) : (
        <RequiredTrainingList trainings={trainings} />
      )}
    </Card>
  );
}
