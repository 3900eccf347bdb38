import { useTranslation } from 'react-i18next';

import type { FileProblem } from '#app/domain/competency/read-framework-csv.server.ts';

import '#app/platform/texts/frameworks.ts';

/** What keeps a file from being taken, line by line, and how much more there is. */
export function FileProblems({ problems, more }: { problems: FileProblem[]; more: number }) {
  const { t } = useTranslation('frameworks');
  const words = { line: t('edit.line'), column: t('edit.column'), message: t('edit.message') };
  return (
    <section className="space-y-3">
      <p className="font-semibold">{t('edit.refused', { count: problems.length + more })}</p>
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
            {problems.map(({ line, column, code, params }, at) => (
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
      {more > 0 && (
        <p className="text-sm text-ink-soft">{t('edit.refusedMore', { count: more })}</p>
      )}
    </section>
  );
}
