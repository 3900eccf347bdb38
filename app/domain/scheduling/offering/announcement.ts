/** What must be known of a batch before people may see it. */
export type AnnouncedFacts = {
  opensAt: Date;
  closesAt: Date | null;
  capacity: number | null;
  quotas: number[];
  courseArchived: boolean;
  /** Those that are held. */
  meetings: {
    startsAt: Date;
    hasRoom: boolean;
    roomCapacity: number | null;
    online: boolean;
    trainers: number;
  }[];
};

/** What keeps a batch from being announced. */
export const announcementProblems = [
  'courseArchived',
  'noCapacity',
  'noMeeting',
  'meetingPast',
  'meetingNowhere',
  'noWindowEnd',
  'windowOver',
  'windowTooLate',
  'quotasOverCapacity',
] as const;
export type AnnouncementProblem = (typeof announcementProblems)[number];

/** What may be meant, and is said before. */
export type AnnouncementWarning = 'roomSmall' | 'noTrainer';

/**
 * What is missing before a batch can be announced, in the order in which people read it, and what they should know.
 * Enrolment has to end by the time the first meeting begins.
 */
export function checkAnnouncement(
  facts: AnnouncedFacts,
  now: Date,
): { problems: AnnouncementProblem[]; warnings: AnnouncementWarning[] } {
  const { meetings, capacity, quotas, opensAt, closesAt } = facts;
  const first = Math.min(...meetings.map(({ startsAt }) => startsAt.getTime()));
  const held = meetings.length > 0;
  const problems: Record<AnnouncementProblem, boolean> = {
    courseArchived: facts.courseArchived,
    noCapacity: capacity === null,
    noMeeting: !held,
    meetingPast: held && first <= now.getTime(),
    meetingNowhere: meetings.some(({ hasRoom, online }) => !hasRoom && !online),
    noWindowEnd: closesAt === null,
    windowOver: closesAt !== null && closesAt <= now,
    windowTooLate:
      held && (opensAt.getTime() >= first || (closesAt !== null && closesAt.getTime() > first)),
    quotasOverCapacity: capacity !== null && sum(quotas) > capacity,
  };
  const small = ({ roomCapacity }: AnnouncedFacts['meetings'][number]) =>
    roomCapacity !== null && capacity !== null && roomCapacity < capacity;
  const warnings: Record<AnnouncementWarning, boolean> = {
    roomSmall: meetings.some(small),
    noTrainer: meetings.some(({ trainers }) => trainers === 0),
  };
  return {
    problems: announcementProblems.filter((problem) => problems[problem]),
    warnings: (['roomSmall', 'noTrainer'] as const).filter((warning) => warnings[warning]),
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
