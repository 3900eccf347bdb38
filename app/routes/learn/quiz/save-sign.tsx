import { Link, useLocation } from '@remix-run/react';
import { CloudOff, CloudUpload, CircleCheck, LogIn, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { KeeperState } from '#app/domain/assessment/answer-keeper.ts';
import '#app/platform/texts/quiz-attempt.ts';
import { formatClock } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

const LOOK = {
  saved: { icon: CircleCheck, classes: 'text-daun' },
  saving: { icon: CloudUpload, classes: 'text-ink-soft' },
  offline: { icon: CloudOff, classes: 'text-bata' },
  'signed-out': { icon: LogIn, classes: 'text-bata' },
  closed: { icon: TriangleAlert, classes: 'text-bata' },
  refused: { icon: TriangleAlert, classes: 'text-bata' },
} as const;

/** What is safe right now, in words. Trouble is said aloud, success is only shown. */
export function SaveSign({ state, zone }: { state: KeeperState; zone: string }) {
  const { t } = useTranslation('quizAttempt');
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const { status, savedAt, kept } = state;
  const { icon: Icon, classes } = LOOK[status];
  const troubled = status !== 'saved' && status !== 'saving';
  const time = savedAt && formatClock(savedAt, language, zone);
  if (status === 'saved' && !time) return null;
  return (
    <p className={`flex items-start gap-1.5 text-sm font-medium ${classes}`}>
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.5} />
      <span aria-live={troubled ? 'assertive' : 'off'}>
        {status === 'saved' && t('saved', { time })}
        {status === 'saving' && t('saving')}
        {status === 'offline' && (kept ? t('keptHere') : t('notKept'))}
        {status === 'signed-out' && t('signedOut')}
        {status === 'closed' && t('closedMeanwhile')}
        {status === 'refused' && t('refused')}
        {status === 'signed-out' && ' '}
        {status === 'signed-out' && (
          <Link
            reloadDocument
            className="link"
            to={`/login?to=${encodeURIComponent(pathname + search)}`}
          >
            {t('signInAgain')}
          </Link>
        )}
      </span>
    </p>
  );
}
