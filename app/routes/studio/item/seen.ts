import type { FormAnswer } from '#app/routes/form.server.ts';

/**
 * What a form says it was made from. One that came back keeps what it said, so that nobody overwrites what they have
 * not been shown; after a conflict it is what is stored now, which the page shows beside it.
 * @param stored fingerprint of what is stored now; null: nothing is
 */
export function seenOf(result: FormAnswer | undefined, stored: string | null): string {
  if (!result || result.refusal === 'courseChanged' || result.refusal === 'partGone')
    return stored ?? '';
  return (result.initialValue?.['seen'] as string | undefined) ?? '';
}
