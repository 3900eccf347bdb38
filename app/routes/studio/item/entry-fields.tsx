import type { FormAnswer } from '#app/routes/form.server.ts';

import { seenOf } from './seen.ts';

/** What every form of an entry of a quiz says unseen. A new entry keeps the key it was first sent with. */
export function EntryFields({
  intent,
  result,
  entryKey,
  seen,
}: {
  intent: string;
  result: FormAnswer | undefined;
  entryKey: string;
  seen: string | null;
}) {
  const sent = result?.initialValue?.['key'] as string | undefined;
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="key" value={sent ?? entryKey} />
      <input type="hidden" name="seen" value={seenOf(result, seen)} />
    </>
  );
}
