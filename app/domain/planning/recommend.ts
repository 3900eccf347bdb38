import { canBegin, type ClosingCourse } from './closing-course.ts';

/** What closing one gap with a course is worth, as the recommendation tells it. */
export type ClosedGap = {
  competencyId: string;
  held: number;
  required: number;
  /** The level after the course, at most the required one. */
  to: number;
  importance: string;
  /** The supervisor has to confirm it. */
  confirmed: boolean;
};

/** A course with everything the order depends on. */
export type RecommendedCourse = Pick<
  ClosingCourse,
  'courseId' | 'slug' | 'title' | 'minutes' | 'openNow' | 'missing' | 'enrollmentId'
> & {
  closes: ClosedGap[];
  /** Levels closed, each times the weight of its importance; what waits for a confirmation counts half. */
  worth: number;
  /** It can be read in the person's language. */
  inLanguage: boolean;
  /** The person was in it before and left, or did not pass. */
  triedBefore: boolean;
};

export type CourseFacts = { inLanguage: boolean; triedBefore: boolean };

/**
 * Courses for a person, best first. The order, each step deciding only where the one before is equal:
 * begun already; can begin now (open, a seat, nothing to complete before); worth (levels closed × importance); open
 * at all; in the person's language; not tried before; shorter; by its name in the address.
 * A course that the person has completed is not among `courses`.
 * @param courses one row per course and gap that it closes
 * @param weightOf what an importance weighs
 */
export function recommend(
  courses: readonly (ClosingCourse & { importance: string })[],
  facts: ReadonlyMap<string, CourseFacts>,
  weightOf: (importance: string) => number,
): RecommendedCourse[] {
  const byCourse = new Map<string, RecommendedCourse>();
  for (const course of courses) {
    const { courseId, slug, title, minutes, openNow, missing, enrollmentId } = course;
    const known = byCourse.get(courseId) ?? {
      ...{ courseId, slug, title, minutes, openNow, missing, enrollmentId },
      closes: [],
      worth: 0,
      inLanguage: facts.get(courseId)?.inLanguage ?? true,
      triedBefore: facts.get(courseId)?.triedBefore ?? false,
    };
    const gap = closedGap(course);
    known.closes.push(gap);
    known.worth += worthOf(gap, weightOf(gap.importance));
    byCourse.set(courseId, known);
  }
  for (const { closes } of byCourse.values())
    closes.sort(
      (a, b) =>
        worthOf(b, weightOf(b.importance)) - worthOf(a, weightOf(a.importance)) ||
        compareText(a.competencyId, b.competencyId),
    );
  return [...byCourse.values()].sort(compareRecommended);
}

export function compareRecommended(a: RecommendedCourse, b: RecommendedCourse): number {
  return (
    first(a.enrollmentId !== null, b.enrollmentId !== null) ||
    first(canBegin(a), canBegin(b)) ||
    b.worth - a.worth ||
    first(a.openNow, b.openNow) ||
    first(a.inLanguage, b.inLanguage) ||
    first(!a.triedBefore, !b.triedBefore) ||
    a.minutes - b.minutes ||
    compareText(a.slug, b.slug)
  );
}

function closedGap(course: ClosingCourse & { importance: string }): ClosedGap {
  const { competencyId, held, required, level, importance, closing } = course;
  return {
    competencyId,
    held,
    required,
    to: Math.min(level, required),
    importance,
    confirmed: closing === 'confirmed',
  };
}

function worthOf({ held, to, confirmed }: ClosedGap, weight: number): number {
  return (to - held) * weight * (confirmed ? 0.5 : 1);
}

/** Those of whom it is true first. */
function first(a: boolean, b: boolean): number {
  return Number(b) - Number(a);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
