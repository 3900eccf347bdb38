import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/batches.ts';

import { Button } from './button.tsx';

/** Gives up a seat; says what that means before it can be done. */
export function LeaveBatch({ enrollmentId }: { enrollmentId: string }) {
  const { t } = useTranslation('batches');
  return (
    <details className="text-sm">
      <summary className="link inline-flex min-h-10 cursor-pointer items-center">
        {t('withdraw')}
      </summary>
      <Form method="post" action={`/learn/${enrollmentId}/withdrawal`} className="mt-2 space-y-3">
        <p>{t('withdrawText')}</p>
        <Button look="danger" small>
          {t('withdrawConfirm')}
        </Button>
      </Form>
    </details>
  );
}
