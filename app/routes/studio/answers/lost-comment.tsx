import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import { Notice } from '#app/ui/notice.tsx';
import { plainForm } from '#app/ui/plain-form.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';

import '#app/platform/texts/answer-marking.ts';

/** Somebody else was faster: why this mark was not saved, with what was written for it. */
export function LostComment({ result }: { result: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation('answerMarking');
  const [comment] = plainForm('lost', result).chosen('comment');
  return (
    <>
      <RefusalNotice result={result} />
      {comment && (
        <Notice title={t('one.lost')}>
          <p className="break-words whitespace-pre-wrap">{comment}</p>
        </Notice>
      )}
    </>
  );
}
