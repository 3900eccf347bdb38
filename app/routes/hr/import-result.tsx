import { useTranslation } from 'react-i18next';

import type { ImportChanges } from '#app/domain/importing/changes.ts';
import type { ImportTaskView } from '#app/domain/importing/import-task-view.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/importing.ts';

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
      <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('findings')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('file')}</th>
              <th scope="col" className="number">
                {t('line')}
              </th>
              <th scope="col">{t('column')}</th>
              <th scope="col">{t('value')}</th>
              <th scope="col">{t('what')}</th>
            </tr>
          </thead>
          <tbody>
            {findings.map((finding, index) => (
              <tr key={index}>
                <td className="whitespace-nowrap">{finding.file}</td>
                <td className="number">{finding.line > 0 ? finding.line : ''}</td>
                <td>{finding.column}</td>
                <td className="min-w-52 font-mono break-words">{finding.value}</td>
                <td className="min-w-72">
                  <Badge tone={finding.severity === 'error' ? 'bad' : 'caution'}>
                    {t(`severity.${finding.severity}`)}
                  </Badge>{' '}
                  {finding.message}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
