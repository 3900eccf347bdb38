import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/quiz.ts';

/**
 * What was answered and, where it is released, what is right, of an answer that can be said in a few words.
 * @param given empty: nothing was answered; null: nobody was asked, an author reads what is right
 * @param right null: not released
 */
export function GivenAndRight({
  given,
  full,
  right,
}: {
  given: string | null;
  full: boolean | null;
  right: ReactNode;
}) {
  const { t } = useTranslation('quiz');
  return (
    <dl className="mt-2 space-y-1 text-sm">
      {given !== null && (
        <div className="flex flex-wrap items-center gap-2">
          <dt className="text-ink-soft">{t('yourAnswer')}:</dt>
          <dd className="flex items-center gap-1 font-medium">
            {given && full !== null && (full ? <RightMark /> : <WrongMark />)}
            {given || t('notAnswered')}
          </dd>
        </div>
      )}
      {right !== null && (
        <div className="flex flex-wrap gap-2">
          <dt className="text-ink-soft">{t('rightAnswer')}:</dt>
          <dd className="font-medium">{right}</dd>
        </div>
      )}
    </dl>
  );
}

export function RightMark() {
  return <Check aria-hidden className="size-4 text-daun" strokeWidth={2} />;
}

export function WrongMark() {
  return <X aria-hidden className="size-4 text-bata" strokeWidth={2} />;
}
