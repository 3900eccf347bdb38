import { useTranslation } from 'react-i18next';

import '#app/platform/texts/quiz-attempt.ts';

/** Every page of the attempt and the summary: buttons of the form, so that leaving a page stores it. */
export function PageLinks({ page, pages }: { page: number; pages: number }) {
  const { t } = useTranslation('quizAttempt');
  return (
    <div role="group" aria-label={t('pages')} className="flex flex-wrap gap-1">
      {Array.from({ length: pages }, (_, i) => i + 1).map((n) => (
        <button
          key={n}
          name="go"
          value={n}
          aria-label={t('pageOf', { page: n, pages })}
          aria-current={n === page ? 'page' : undefined}
          className="min-h-11 min-w-11 cursor-pointer rounded-md border border-line text-sm font-semibold hover:bg-sunken aria-[current]:border-nila aria-[current]:bg-nila-soft"
        >
          {n}
        </button>
      ))}
      {page < pages && (
        <button
          name="go"
          value="summary"
          className="min-h-11 cursor-pointer rounded-md border border-line px-3 text-sm font-semibold hover:bg-sunken"
        >
          {t('summary')}
        </button>
      )}
    </div>
  );
}
