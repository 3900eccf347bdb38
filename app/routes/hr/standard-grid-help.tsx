import { useTranslation } from 'react-i18next';

import { suffixesOf } from '#app/domain/competency/standard-cell.ts';
import { useImportanceLabel } from '#app/ui/importance-label.ts';

import '#app/platform/texts/standards.ts';

/** How cells are written: what the letters behind a level mean, and what the keyboard does. */
export function GridHelp({ importances }: { importances: string[] }) {
  const { t } = useTranslation('standards');
  const importanceLabel = useImportanceLabel();
  const suffixes = suffixesOf(importances);
  const list = importances
    .map((importance) =>
      t('grid.howSuffixOne', {
        example: `3${suffixes.get(importance) ?? importance}`,
        importance: importanceLabel(importance),
      }),
    )
    .join(', ');
  return (
    <details className="card p-4" open>
      <summary className="cursor-pointer font-medium">{t('grid.how')}</summary>
      <ul className="mt-2 list-disc space-y-1 ps-5 text-sm text-ink-soft">
        <li>{t('grid.howSuffix', { list })}</li>
        <li>{t('grid.howKeep')}</li>
        <li>{t('grid.howKeys')}</li>
      </ul>
    </details>
  );
}
