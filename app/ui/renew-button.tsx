import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/required.ts';

import { Button } from './button.tsx';

type Props = { assignmentId: string; title: string; small?: boolean; className?: string };

/** Takes a course once more that is required of the reader anew. */
export function RenewButton({ assignmentId, title, small, className }: Props) {
  const { t } = useTranslation('required');
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" action={`/learn/renewals/${assignmentId}`}>
      <Button small={small} className={className} disabled={busy}>
        {t('enrollAgain')}
        <span className="sr-only">{`: ${title}`}</span>
      </Button>
    </Form>
  );
}
