import { Timer } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/quiz-attempt.ts';

/** Minutes left at which the remaining time is said aloud. */
const SAID = [10, 5, 1];

/** The time left, ticking; said to screen readers only now and then. */
export function Countdown({ seconds }: { seconds: number }) {
  const { t } = useTranslation('quizAttempt');
  const minutes = Math.ceil(seconds / 60);
  const said = SAID.find((mark) => minutes === mark);
  const short = seconds <= 60;
  return (
    <p
      className={`inline-flex items-center gap-1.5 rounded-sm px-2 py-1 text-sm font-semibold ${short ? 'bg-bata-soft text-bata' : 'bg-sunken text-ink'}`}
    >
      <Timer aria-hidden className="size-4" strokeWidth={1.5} />
      <span role="timer" aria-label={t('timeLeft')} className="tabular-nums">
        {clock(seconds)}
      </span>
      <span className="sr-only" aria-live="polite">
        {said !== undefined && t('minutesLeft', { count: said })}
      </span>
    </p>
  );
}

function clock(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
