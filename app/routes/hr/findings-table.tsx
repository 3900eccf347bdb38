import { useTranslation } from 'react-i18next';

import type { ToldFinding } from '#app/domain/importing/finding-message.ts';
import { Badge } from '#app/ui/badge.tsx';

import '#app/platform/texts/importing.ts';

/** What is wrong with what was uploaded, line by line; of several files each is named. */
export function FindingsTable({
  findings,
  severalFiles = false,
}: {
  findings: ToldFinding[];
  severalFiles?: boolean;
}) {
  const { t } = useTranslation('importing');
  const words = {
    file: t('file'),
    line: t('line'),
    column: t('column'),
    value: t('value'),
    what: t('what'),
  };
  return (
    <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('findings')}>
      <table className="table table-stack">
        <thead>
          <tr>
            {severalFiles && <th scope="col">{words.file}</th>}
            <th scope="col" className="number">
              {words.line}
            </th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding, index) => (
            <tr key={index}>
              {severalFiles && (
                <td className="sm:whitespace-nowrap" data-label={words.file}>
                  {finding.file}
                </td>
              )}
              <td className="number" data-label={words.line}>
                {finding.line > 0 ? finding.line : ''}
              </td>
              <td data-label={words.column}>{finding.column}</td>
              <td className="font-mono break-words sm:min-w-52" data-label={words.value}>
                {finding.value}
              </td>
              <td className="sm:min-w-72" data-label={words.what}>
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
  );
}
