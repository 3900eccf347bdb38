import { useTranslation } from 'react-i18next';

import type { FileProblem } from '#app/domain/competency/read-framework-csv.server.ts';

import '#app/platform/texts/frameworks.ts';

const SHOWN = 200;

/** Everything that keeps a file from being taken, line by line. */
export function FileProblems({ problems }: { problems: FileProblem[] }) {
  const { t } = useTranslation('frameworks');
  const words = { line: t('edit.line'), column: t('edit.column'), message: t('edit.message') };
  return (
    <section className="space-y-3">
      <p className="font-semibold">{t('edit.refused', { count: problems.length })}</p>
      <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={words.message}>
        <table className="table table-stack">
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.message}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, SHOWN).map(({ line, column, code, params }, at) => (
              <tr key={at}>
                <td data-label={words.line}>{line || '–'}</td>
                <td data-label={words.column} className="font-mono">
                  {column || '–'}
                </td>
                <td data-label={words.message}>
                  <span className="first-letter:uppercase">{t(`problem.${code}`, params)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.length > SHOWN && (
        <p className="text-sm text-ink-soft">{t('edit.refusedMore', { shown: SHOWN })}</p>
      )}
    </section>
  );
}
