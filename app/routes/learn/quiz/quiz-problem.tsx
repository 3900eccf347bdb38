import { isRouteErrorResponse, Link, useLocation, useRouteLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/quiz.ts';
import { Notice } from '#app/ui/notice.tsx';
import { ProblemPage } from '#app/ui/problem-page.tsx';

/** When a page of the quiz cannot be fetched: the answers are safe, and this is how to go on. */
export function QuizProblem({ error }: { error: unknown }) {
  const { t } = useTranslation('quiz');
  const { pathname, search } = useLocation();
  const root = useRouteLoaderData<{ reference: string }>('root');
  if (isRouteErrorResponse(error)) {
    const problem = typeof error.data === 'string' ? error.data : null;
    return (
      <ProblemPage status={error.status} problem={problem} reference={root?.reference ?? ''} />
    );
  }
  return (
    <div className="mx-auto max-w-xl space-y-4 py-8">
      <Notice kind="error" title={t('notLoaded')}>
        {t('notLoadedSafe')}
      </Notice>
      <Link reloadDocument to={pathname + search} className="button button-primary">
        {t('tryAgain')}
      </Link>
    </div>
  );
}
