/** The forms in which courses take place. */
export const courseKinds = ['online', 'workshop', 'seminar', 'blended'] as const;
export type CourseKind = (typeof courseKinds)[number];

/** What is learned on a screen: it has content, and it opens to newcomers when it is published. */
export const kindsLearnedHere = ['online', 'blended'] as const satisfies CourseKind[];

export function isLearnedHere(kind: CourseKind): boolean {
  return kindsLearnedHere.some((known) => known === kind);
}
