const OF_OUTLINE = ['added', 'renamed', 'moved', 'duplicated', 'removed', 'saved'] as const;
const OF_COURSE = [
  'started',
  'discarded',
  'archived',
  'restored',
  'template',
  'untemplate',
] as const;

/** What has just been done, as the address says it: something of the outline, or with the course as a whole. */
export type Done =
  | { of: 'outline'; what: (typeof OF_OUTLINE)[number] }
  | { of: 'course'; what: (typeof OF_COURSE)[number] };

export function readDone(text: string | null): Done | null {
  const outline = OF_OUTLINE.find((known) => known === text);
  if (outline) return { of: 'outline', what: outline };
  const course = OF_COURSE.find((known) => known === text);
  return course ? { of: 'course', what: course } : null;
}

export function isStepDone(done: Done): done is Extract<Done, { of: 'course' }> {
  return done.of === 'course';
}
