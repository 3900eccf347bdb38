import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { TrainingCounts } from '#app/domain/planning/requirement-row.server.ts';
import { trainingPeopleParams } from '#app/domain/planning/training-search.ts';
import { type ListedTrainingState, trainingStates } from '#app/domain/planning/training-turns.ts';
import { formatNumber } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/required.ts';
import '#app/platform/texts/trainings.ts';

/** How many stand how, and the filter of the list by state. */
export function TrainingStateLinks({
  counts,
  state,
}: {
  counts: TrainingCounts;
  state: ListedTrainingState | null;
}) {
  const { t } = useTranslation(['trainings', 'required']);
  const language = useLanguage();
  const lines = (['people', 'done', 'waiting', 'overdue'] as const).map((name) => (
    <div key={name} className="min-w-24">
      <dt className="text-sm text-ink-soft">{t(`counts.${name}`)}</dt>
      <dd className="text-2xl font-semibold tabular-nums">
        {formatNumber(counts[name], language)}
      </dd>
    </div>
  ));
  return (
    <>
      <dl className="card flex flex-wrap gap-x-8 gap-y-3 p-4">{lines}</dl>
      <nav aria-label={t('state')} className="no-print flex flex-wrap gap-2">
        {[null, ...trainingStates].map((one) => (
          <Link
            key={one ?? 'all'}
            className="chip"
            to={`?${trainingPeopleParams({ state: one, after: null })}`}
            aria-current={one === state ? 'true' : undefined}
          >
            {one ? t(`required:states.${one}`) : t('anyState')}
          </Link>
        ))}
      </nav>
    </>
  );
}
