import { useTranslation } from 'react-i18next';

import type { RequiredTraining } from '#app/domain/planning/required-trainings.server.ts';
import { RequiredTrainingList } from '#app/ui/required-training-list.tsx';

import '#app/platform/texts/required.ts';

/** What the reader's position requires, above what the reader has chosen. */
export function RequiredSection({ required }: { required: RequiredTraining[] }) {
  const { t } = useTranslation('required');
  const done = required.every(({ state }) => state === 'done');
  return (
    <section className="mb-8" aria-labelledby="required">
      <h2 id="required" className="mb-3 text-lg">
        {t('own')}
      </h2>
      {done && <p className="mb-3 text-ink-soft">{t('allDone')}</p>}
      <div className="card p-4 sm:p-5">
        <RequiredTrainingList trainings={required} own />
      </div>
    </section>
  );
}
