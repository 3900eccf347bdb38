import {
  type MyCertificate,
  myCertificates,
} from '#app/domain/certificates/my-certificates.server.ts';
import { personLevels } from '#app/domain/competency/person-levels.server.ts';
import {
  type ComingMeeting,
  comingMeetings,
} from '#app/domain/enrollment/batches/coming-meetings.server.ts';
import { type HoursOfYear, hoursOfYear } from '#app/domain/hours/hours-of-year.server.ts';
import { type LearningCard, myLearning } from '#app/domain/learning/my-learning.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { closingCourses } from '#app/domain/planning/closing-courses.server.ts';
import {
  countStates,
  type LevelRow,
  levelRow,
  type StateCounts,
} from '#app/domain/planning/level-row.ts';
import {
  type RequiredTraining,
  requiredTrainings,
} from '#app/domain/planning/required-trainings.server.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';

import { nearestGap } from './home.ts';

export type OwnHome = {
  /** The gap to close first, with the course that closes it. */
  nearest: LevelRow | null;
  counts: StateCounts;
  hours: HoursOfYear;
  /** Courses that the position requires: the first that wait for the person, and how many there are. */
  required: { waiting: RequiredTraining[]; total: number };
  coming: ComingMeeting[];
  underway: LearningCard[];
  certificates: (Pick<MyCertificate, 'id' | 'number' | 'issuedOn'> & { title: string })[];
};

const SHOWN_COURSES = 2;
const SHOWN_MEETINGS = 3;
const SHOWN_REQUIRED = 3;
const SHOWN_CERTIFICATES = 3;

/** What an employee finds at home: the next step, hours, meetings, courses under way, proof. Seven statements. */
export async function ownHome(actor: Actor, language: Language): Promise<OwnHome | null> {
  const { employeeId } = actor;
  if (!employeeId) return null;
  const [levels, courses, hours, required, coming, learning, certificates] = await Promise.all([
    personLevels(employeeId),
    closingCourses(employeeId),
    hoursOfYear(employeeId),
    requiredTrainings(employeeId, language),
    comingMeetings(actor, language, SHOWN_MEETINGS),
    myLearning(actor, language),
    myCertificates(actor),
  ]);
  const rows = levels.map((level) => ({
    ...levelRow(level, courses, language, 1),
    importance: level.importance,
  }));
  return {
    nearest: nearestGap(rows),
    counts: countStates(rows),
    hours,
    required: {
      waiting: required.filter(({ state }) => state !== 'done').slice(0, SHOWN_REQUIRED),
      total: required.length,
    },
    coming,
    underway: learning.underway.slice(0, SHOWN_COURSES),
    certificates: certificates
      .filter(({ state }) => state === 'valid')
      .slice(0, SHOWN_CERTIFICATES)
      .map(({ id, number, issuedOn, title }) => ({
        id,
        number,
        issuedOn,
        title: inLanguage(title, language),
      })),
  };
}
