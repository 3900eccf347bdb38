import { useBlocker } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '#app/ui/button.tsx';

type Props = { hasUnsaved: () => boolean; flush: () => Promise<boolean> };

/** Whoever leaves with unsaved words is asked; inside the product only where they cannot be saved on the way. */
export function LeaveGuard({ hasUnsaved, flush }: Props) {
  const { t } = useTranslation('studioEditor');
  const dialog = useRef<HTMLDialogElement>(null);
  const blocker = useBlocker(() => hasUnsaved());

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (hasUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [hasUnsaved]);

  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    let waiting = true;
    void flush().then((saved) => {
      if (!waiting) return;
      if (saved && !hasUnsaved()) blocker.proceed();
      else if (!dialog.current?.open) dialog.current?.showModal();
    });
    return () => {
      waiting = false;
    };
  }, [blocker, flush, hasUnsaved]);

  const stay = () => {
    dialog.current?.close();
    if (blocker.state === 'blocked') blocker.reset();
  };
  const leave = () => {
    dialog.current?.close();
    if (blocker.state === 'blocked') blocker.proceed();
  };
  return (
    <dialog ref={dialog} className="desk-dialog" aria-labelledby="leave-title" onCancel={stay}>
      <h2 id="leave-title" className="mb-2 text-lg">
        {t('leave.title')}
      </h2>
      <p className="mb-4">{t('leave.text')}</p>
      <div className="flex flex-wrap gap-2">
        <Button type="button" onClick={stay}>
          {t('leave.stay')}
        </Button>
        <Button type="button" look="danger" onClick={leave}>
          {t('leave.go')}
        </Button>
      </div>
    </dialog>
  );
}
