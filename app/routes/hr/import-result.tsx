import { useTranslation } from 'react-i18next';

import type { ImportChanges } from '#app/domain/importing/changes.ts';
import type { ImportTaskView } from '#app/domain/importing/import-task-view.server.ts';
import { formatNumber } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/importing.ts';

import { FindingsTable } from './findings-table.tsx';

type Part = keyof ImportChanges;
type Count =
  | 'added'
  | 'changed'
  | 'ended'
  | 'archived'
  | 'removed'
  | 'returned'
  | 'opened'
  | 'closed'
  | 'corrected';

/** What changes, part by part; parts that stay as they are are left out. */
export function ImportChangesTable({
  changes,
  planned,
}: {
  changes: ImportChanges;
  planned: boolean;
}) {
  const { t } = useTranslation('importing');
  const language = useLanguage();
  const parts = (Object.entries(changes) as [Part, Partial<Record<Count, number>>][])
    .map(([part, counts]) => {
      const some = (Object.entries(counts) as [Count, number][]).filter(([, n]) => n > 0);
      return { part, counts: some };
    })
    .filter(({ counts }) => counts.length > 0);
  return (
    <Card title={t(planned ? 'changesPlanned' : 'changes')}>
      <dl className="divide-y divide-line text-sm">
        {parts.map(({ part, counts }) => (
          <div key={part} className="gap-4 py-2 sm:grid sm:grid-cols-[14rem_1fr]">
            <dt className="font-semibold">{t(`parts.${part}`)}</dt>
            <dd>
              {counts
                .map(([name, n]) => t(`counts.${name}`, { n: formatNumber(n, language) }))
                .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** What is wrong, line by line; the whole list is a file. */
export function ImportFindings({ run }: { run: ImportTaskView }) {
  const { t } = useTranslation(['importing', 'common']);
  const { findings, errors, warnings } = run;
  return (
    <section>
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <div>
          <h2 className="text-lg">{t('findings')}</h2>
          <p className="text-sm text-ink-soft">{t('findingsCount', { errors, warnings })}</p>
          {errors + warnings > findings.length && (
            <p className="text-sm text-ink-soft">
              {t('findingsShown', { shown: findings.length })}
            </p>
          )}
        </div>
        <a className="button button-secondary" href={`/hr/import/${run.id}/findings.csv`}>
          {t('common:downloadCsv')}
        </a>
      </div>
      <FindingsTable findings={findings} severalFiles />
    </section>
  );
}
