import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/quiz-attempt.ts';
import { Logo } from '#app/ui/logo.tsx';

import { quizPath } from './quiz-paths.ts';
import { useAttemptPath } from './use-attempt-path.ts';

/** The frame of an attempt: nothing but the quiz and a way out that loses nothing. */
export function QuizFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('quizAttempt');
  const { enrollmentId, courseItemId } = useAttemptPath();
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-surface focus:p-3"
      >
        {t('skipToQuiz')}
      </a>
      <header className="flex items-center justify-between gap-4 border-b border-line px-4 py-2 sm:px-6">
        <span className="flex items-center gap-2 font-bold">
          <Logo /> Kompeten
        </span>
        <Link
          to={quizPath(enrollmentId, courseItemId)}
          className="button button-quiet button-small"
        >
          {t('leave')}
        </Link>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-3xl px-4 pt-4 pb-16 outline-none sm:px-6"
      >
        {children}
      </main>
    </>
  );
}
