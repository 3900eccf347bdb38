import type { SubmissionResult } from '@conform-to/react';

/** The answer to one of several forms of a page, told apart by what they intended. */
export function resultOf(
  result: SubmissionResult<string[]> | undefined,
  intent: string,
): SubmissionResult<string[]> | undefined {
  return result?.initialValue?.['intent'] === intent ? result : undefined;
}
