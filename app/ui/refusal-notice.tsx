import type { SubmissionResult } from '@conform-to/react';

import { Notice } from './notice.tsx';

/** All that a form was refused for, where its fields have no place for it: on pages whose forms are buttons. */
export function RefusalNotice({ result }: { result: SubmissionResult<string[]> | undefined }) {
  const messages = Object.values(result?.error ?? {}).flatMap((of) => of ?? []);
  if (messages.length === 0) return null;
  return <Notice kind="error">{[...new Set(messages)].join(' ')}</Notice>;
}
