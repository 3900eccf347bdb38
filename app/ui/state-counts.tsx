import { useTranslation } from 'react-i18next';

import type { StateCounts as Counts } from '#app/domain/planning/level-row.ts';

import '#app/platform/texts/competencies.ts';

/** How many required competencies stand where: three numbers that are never added to one. */
export function StateCounts({ counts }: { counts: Counts }) {
  const { t } = useTranslation('competencies');
  const shown = [
    { state: 'gap', value: counts.gap, label: t('countGap'), tone: 'text-bata' },
    {
      state: 'unassessed',
      value: counts.unassessed,
      label: t('countUnassessed'),
      tone: 'text-ink',
    },
    { state: 'met', value: counts.met, label: t('countMet'), tone: 'text-daun' },
  ];
  return (
    <ul className="grid grid-cols-3 gap-3">
      {shown.map(({ state, value, label, tone }) => (
        <li key={state} className="rounded-md bg-sunken p-3">
          <span className={`block text-2xl font-bold tabular-nums ${tone}`}>{value}</span>
          <span className="block text-sm text-ink-soft">{label}</span>
        </li>
      ))}
    </ul>
  );
}
