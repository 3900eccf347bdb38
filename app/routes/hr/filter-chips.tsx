import { Link } from '@remix-run/react';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { isNarrowed, type Narrowing } from '#app/domain/reporting/narrowing.ts';
import { useJobLevelLabel } from '#app/ui/job-label.ts';
import { useStatusLabel } from '#app/ui/status-label.ts';

import '#app/platform/texts/gaps.ts';

/** The filters on people in force, each with a way out of it. */
export function FilterChips({
  view,
  positionName,
  without,
}: {
  view: Partial<Narrowing>;
  /** Null: nobody of this unit holds it. */
  positionName: string | null;
  /** The address without some of them. */
  without: (change: Partial<Narrowing>) => string;
}) {
  const { t } = useTranslation('gaps');
  const statusLabel = useStatusLabel();
  const jobLevel = useJobLevelLabel();
  if (!isNarrowed(view)) return null;
  const { family, level, status, positionId } = view;
  const chips = [
    { key: 'family', label: t('family'), value: family },
    { key: 'level', label: t('positionLevel'), value: level && jobLevel(level) },
    { key: 'status', label: t('status'), value: status && statusLabel(status) },
    {
      key: 'positionId',
      label: t('onePosition'),
      value: positionId && (positionName ?? t('otherPosition')),
    },
  ];
  return (
    <ul aria-label={t('filters')} className="flex flex-wrap items-center gap-2">
      {chips.map(({ key, label, value }) =>
        value ? (
          <li
            key={key}
            className="flex items-center gap-1 rounded-md border border-line bg-sunken px-2.5 py-1 text-sm"
          >
            {t('filterLine', { label, value })}
            <Link
              to={without({ [key]: null })}
              aria-label={t('dropFilter', { label })}
              className="no-print -me-1 flex size-6 items-center justify-center rounded-sm hover:bg-surface"
            >
              <X aria-hidden className="size-4" strokeWidth={1.5} />
            </Link>
          </li>
        ) : null,
      )}
    </ul>
  );
}
