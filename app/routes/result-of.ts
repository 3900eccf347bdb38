import type { FormAnswer } from './form.server.ts';

/** The answer to one of several forms of a page, told apart by what they intended. */
export function resultOf(result: FormAnswer | undefined, intent: string): FormAnswer | undefined {
  return result?.initialValue?.['intent'] === intent ? result : undefined;
}
