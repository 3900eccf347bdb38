import type { CourseFacts } from '#app/domain/catalogue/course-content.ts';
import { canonical } from '#app/domain/catalogue/fingerprint.ts';

export const factsParts = [
  'title',
  'summary',
  'description',
  'languages',
  'kind',
  'formId',
  'provider',
  'capacity',
  'credited',
  'outcomes',
  'prerequisiteIds',
  'audience',
] as const satisfies (keyof CourseFacts)[];
export type FactsPart = (typeof factsParts)[number];

/** The parts in which two sets of facts do not say the same. */
export function differingParts(one: CourseFacts, other: CourseFacts): FactsPart[] {
  return factsParts.filter((part) => canonical(one[part]) !== canonical(other[part]));
}
