import { useTranslation } from 'react-i18next';

import '#app/platform/texts/question-import.ts';
import { Badge } from '#app/ui/badge.tsx';

import type { ToldFinding } from './told-findings.server.ts';

/** What is to be known of a file, line by line. @param more how many are not in the list */
export function FindingsList({ findings, more }: { findings: ToldFinding[]; more: number }) {
  const { t } = useTranslation('questionImport');
  const words = { line: t('line'), what: t('what') };
  return (
    <section>
      <h2 className="text-lg">{t('findings')}</h2>
      <p className="mb-3 text-sm text-ink-soft">
        {t('findingsLead')} {more > 0 && t('findingsShown', { shown: findings.length })}
      </p>
      <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('findings')}>
        <table className="table table-stack">
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              <th scope="col">{words.what}</th>
            </tr>
          </thead>
          <tbody>
            {findings.map(({ line, severity, message }, at) => (
              <tr key={at}>
                <td className="sm:whitespace-nowrap" data-label={words.line}>
                  {line > 0 ? line : t('wholeFile')}
                </td>
                <td className="wrap-break-word" data-label={words.what}>
                  <Badge tone={severity === 'error' ? 'bad' : 'caution'}>
                    {t(`severity.${severity}`)}
                  </Badge>{' '}
                  {message}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
