import type { Localised } from '#app/platform/i18n.ts';

/** What a course does to a measured gap. */
export type Closing = 'fully' | 'confirmed' | 'partly';

/** A course that closes a measured gap of a person, with what decides its place in the list. */
export type ClosingCourse = {
  competencyId: string;
  courseId: string;
  slug: string;
  title: Localised;
  minutes: number;
  /** The level it teaches. */
  level: number;
  required: number;
  held: number;
  /** `fully`: by passing it; `confirmed`: once the supervisor confirms; `partly`: some levels remain. */
  closing: Closing;
  /** A self-paced offering takes people now. */
  openNow: boolean;
  /** Courses to complete before. */
  missing: { slug: string; title: Localised }[];
  /** The person is already in it. */
  enrollmentId: string | null;
};

const CLOSING_ORDER: Record<Closing, number> = { fully: 0, confirmed: 1, partly: 2 };

/** Best first: begun already, takes people now, closes most, asks no other course before, asks fewer hours. */
export function compareClosing(a: ClosingCourse, b: ClosingCourse): number {
  return (
    Number(b.enrollmentId !== null) - Number(a.enrollmentId !== null) ||
    Number(b.openNow) - Number(a.openNow) ||
    CLOSING_ORDER[a.closing] - CLOSING_ORDER[b.closing] ||
    Number(canBegin(b)) - Number(canBegin(a)) ||
    a.minutes - b.minutes ||
    (a.slug < b.slug ? -1 : 1)
  );
}

export function canBegin(course: Pick<ClosingCourse, 'openNow' | 'missing'>): boolean {
  return course.openNow && course.missing.length === 0;
}

/** Why a course stands where it stands: keys of the texts, most telling first. */
export type ClosingReason =
  | 'begun'
  | 'closesFully'
  | 'closesConfirmed'
  | 'closesPartly'
  | 'openNow'
  | 'notOpen'
  | 'prerequisites';

export function closingReasons(course: ClosingCourse): ClosingReason[] {
  const closes = {
    fully: 'closesFully',
    confirmed: 'closesConfirmed',
    partly: 'closesPartly',
  } as const;
  const reasons: ClosingReason[] = course.enrollmentId ? ['begun'] : [];
  reasons.push(closes[course.closing]);
  if (course.enrollmentId) return reasons;
  reasons.push(course.openNow ? 'openNow' : 'notOpen');
  if (course.missing.length > 0) reasons.push('prerequisites');
  return reasons;
}
