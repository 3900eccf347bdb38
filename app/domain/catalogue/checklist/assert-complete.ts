import { DomainError } from '#app/platform/errors.ts';

import type { Missing } from './missing.ts';

/**
 * What is missing as the refusal to publish.
 * @throws invalid `courseOutcome` where an outcome is not of the framework, else `courseIncomplete`
 */
export function assertComplete(missing: Missing[]): void {
  const must = missing.filter(({ level }) => level === 'must');
  if (must.length === 0) return;
  if (must.some(({ code }) => code === 'outcomeGone' || code === 'outcomeLevel'))
    throw new DomainError('invalid', 'courseOutcome');
  throw new DomainError('invalid', 'courseIncomplete', {
    count: must.length,
    first: must[0]?.code ?? '',
  });
}
