import { ArrowLeft, ArrowRight, ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { Button } from '#app/ui/button.tsx';

import '#app/platform/texts/quiz-attempt.ts';

import { PageLinks } from './page-links.tsx';

type Props = {
  page: number;
  pages: number;
  /** Pages are left for good. */
  sequential: boolean;
  /** The page opens a section, whose time then begins. */
  opens: boolean;
};

/** What leads on from a page: buttons of its form, so that leaving a page stores it. */
export function PageButtons({ page, pages, sequential, opens }: Props) {
  const { t } = useTranslation('quizAttempt');
  const last = page === pages;
  return (
    <>
      {sequential && !last && <p className="mt-6 text-sm text-ink-soft">{t('leftForGood')}</p>}
      <div className="mt-6 flex flex-wrap items-center gap-3">
        <Button {...onward({ page, pages, sequential, opens })} className="order-last ms-auto">
          {opens ? t('openSection') : last ? t('toSummary') : t('nextPage')}
          {last ? (
            <ListChecks aria-hidden className="size-4" />
          ) : (
            <ArrowRight aria-hidden className="size-4" />
          )}
        </Button>
        {page > 1 && !sequential && (
          <Button name="go" value={page - 1} look="secondary">
            <ArrowLeft aria-hidden className="size-4" /> {t('previousPage')}
          </Button>
        )}
        {pages > 1 && !sequential && <PageLinks page={page} pages={pages} />}
      </div>
    </>
  );
}

/** First in its form: what Enter in a text field presses, where other buttons stand before those that lead on. */
export function EnterButton(props: Props) {
  return <button {...onward(props)} tabIndex={-1} aria-hidden className="sr-only" />;
}

/** What the button posts that leads on: turning the page, where that is more than going to another. */
function onward({ page, pages, sequential, opens }: Props): {
  name: string;
  value: string | number;
} {
  if (opens || (sequential && page < pages)) return { name: 'turn', value: page };
  return { name: 'go', value: page < pages ? page + 1 : 'summary' };
}
