import { useTranslation } from 'react-i18next';

import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';

import type { Paste } from './use-paste.ts';

/** How far the pictures of what was pasted are on their way into the library, and how many did not get there. */
export function PasteSign({ paste }: { paste: Paste }) {
  const { t } = useTranslation('studioEditor');
  const { pictures, busy, dismiss } = paste;
  if (!pictures) return null;
  const { count, done, failed } = pictures;
  if (busy)
    return (
      <div className="space-y-1 p-3">
        <p role="status" className="text-sm">
          {t('paste.uploading', { done: done + failed, count })}
        </p>
        <progress
          className="progress"
          value={done + failed}
          max={count}
          aria-label={t('paste.uploading', { done: done + failed, count })}
        />
      </div>
    );
  if (failed === 0) return null;
  return (
    <div className="p-3">
      <Notice kind="warning">
        <p>{t('paste.failed', { count: failed })}</p>
        <Button type="button" look="quiet" small onClick={dismiss}>
          {t('paste.dismiss')}
        </Button>
      </Notice>
    </div>
  );
}
