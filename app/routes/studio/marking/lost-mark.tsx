import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { Notice } from '#app/ui/notice.tsx';
import { plainForm } from '#app/ui/plain-form.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';

/** Somebody else was faster: why this mark was not saved, with what was written for it. */
export function LostMark({ result }: { result: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation('studioMarking');
  const [feedback] = plainForm('lost', result).chosen('feedback');
  return (
    <>
      <RefusalNotice result={result} />
      {feedback && (
        <Notice title={t('one.lost')}>
          <p className="break-words whitespace-pre-wrap">{feedback}</p>
        </Notice>
      )}
    </>
  );
}
