import { useParams } from '@remix-run/react';
import { useMemo } from 'react';

/** Which attempt the address names. */
export function useAttemptPath() {
  const { enrollmentId = '', itemId = '', attemptId = '' } = useParams();
  return useMemo(
    () => ({ enrollmentId, courseItemId: itemId, attemptId }),
    [enrollmentId, itemId, attemptId],
  );
}
