import { Link, useLocation } from '@remix-run/react';
import { CircleCheck, CloudOff, CloudUpload, LogIn, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { TextState } from '#app/domain/catalogue/text/text-keeper.ts';
import { formatClock } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

const LOOK = {
  saved: { icon: CircleCheck, classes: 'text-daun' },
  unsaved: { icon: CloudUpload, classes: 'text-ink-soft' },
  saving: { icon: CloudUpload, classes: 'text-ink-soft' },
  offline: { icon: CloudOff, classes: 'text-bata' },
  'signed-out': { icon: LogIn, classes: 'text-bata' },
  closed: { icon: TriangleAlert, classes: 'text-bata' },
  refused: { icon: TriangleAlert, classes: 'text-bata' },
  conflict: { icon: TriangleAlert, classes: 'text-bata' },
} as const;

/** What is safe right now, in words. Trouble is said aloud, success is only shown. */
export function SaveSign({
  state,
  zone,
  onGo,
}: {
  state: TextState;
  zone: string;
  /** Leads to what the server refuses. */
  onGo: (path: number[]) => void;
}) {
  const { t } = useTranslation('studioEditor');
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const { status, savedAt, kept, problem } = state;
  const { icon: Icon, classes } = LOOK[status];
  const quiet = status === 'saved' || status === 'saving' || status === 'unsaved';
  const path = problem?.path;
  if (status === 'saved' && !savedAt) return null;
  return (
    <p className={`desk-sign ${classes}`} data-status={status}>
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.5} />
      <span aria-live={quiet ? 'off' : 'assertive'}>
        {status === 'saved' && t('save.saved', { time: formatClock(savedAt!, language, zone) })}
        {(status === 'saving' || status === 'unsaved') && t('save.saving')}
        {status === 'offline' && (kept ? t('save.offlineKept') : t('save.offlineNotKept'))}
        {status === 'signed-out' && t('save.signedOut')}
        {status === 'conflict' && t('save.conflict')}
        {status === 'refused' && t('save.refused', { reason: problem?.message ?? '' })}
        {status === 'closed' &&
          t(kept ? 'save.closed' : 'save.closedNotKept', { reason: problem?.message ?? '' })}{' '}
        {status === 'signed-out' && (
          <Link
            reloadDocument
            className="link"
            to={`/login?to=${encodeURIComponent(pathname + search)}`}
          >
            {t('save.signIn')}
          </Link>
        )}
        {status === 'refused' && path && path.length > 0 && (
          <button type="button" className="link" onClick={() => onGo(path)}>
            {t('save.show')}
          </button>
        )}
      </span>
    </p>
  );
}
