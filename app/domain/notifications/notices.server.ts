import type { Tx } from '#app/platform/db.server.ts';
import type { EventType, StoredEvent } from '#app/platform/event-types.ts';
import type { Localised } from '#app/platform/i18n.ts';

import {
  accommodationEndedNotice,
  accommodationGivenNotice,
} from './accommodation-notices.server.ts';
import {
  appealNotice,
  correctedNotice,
  decisionNotice,
  gradedNotice,
  markedByOneNotice,
  submittedNotice,
} from './answer-notices.server.ts';
import {
  batchCancelledNotice,
  batchMovedNotices,
  seatLeftNotice,
  seatNotice,
} from './batch-notices.server.ts';
import {
  courseAuthor,
  courseHandedIn,
  coursePublished,
  courseSentBack,
} from './course-notices.server.ts';
import { interestNotice } from './interest-notices.server.ts';
import type { NoticeKind, NoticeParams } from './notice.ts';
import { questionApproved, questionHandedIn, questionSentBack } from './question-notices.server.ts';
import { type Recipient, theAccount, theAssessorsOf, theEmployee } from './recipients.server.ts';
import { meetingNearNotices } from './reminder-notices.server.ts';
import { handedInNotice, markedNotice } from './submission-notices.server.ts';
import {
  teachingCancelledNotices,
  teachingMovedNotices,
  teachingNotices,
} from './teaching-notices.server.ts';
import { assignedNotice, dueNotices } from './training-notices.server.ts';

export type Notice = {
  kind: NoticeKind;
  params: NoticeParams;
  /** `path`: where it leads this one, when not where it leads all. */
  to: (Recipient & { path?: string; calendar?: string })[];
  /** People without an account: a mail alone, without a link to what they could not open. */
  outside?: Outsider[];
  /** Where it leads, when not where its kind does. */
  path?: string;
};

/** `calendar`: messages for the person's calendar, sent with the mail. */
export type Outsider = Omit<Recipient, 'accountId'> & { calendar?: string };

type Tell<T extends EventType> = (
  tx: Tx,
  event: StoredEvent<T>,
) => Promise<Notice | Notice[] | null>;
type Notices = { [T in EventType]?: Tell<T> };

/** Who is told what because of which event. Events that are not here are nobody's news. */
export const notices: Notices = {
  'account.code-issued': async (tx, { subjectId, data }) =>
    data.notify
      ? {
          kind: data.purpose === 'activation' ? 'activationLink' : 'resetLink',
          params: {},
          to: await theAccount(tx, subjectId),
        }
      : null,
  'account.password-changed': async (tx, { subjectId }) => ({
    kind: 'passwordChanged',
    params: {},
    to: await theAccount(tx, subjectId),
  }),
  'grant.given': async (tx, { data }) => ({
    kind: 'grantGiven',
    params: { role: data.role, unit: await unitName(tx, data.unitId) },
    to: await theAccount(tx, data.accountId),
  }),
  'level.raised': async (tx, { data: { employeeId, competencyId, from, to } }) => ({
    kind: 'levelRaised',
    params: { competency: await competencyName(tx, competencyId), from, to },
    to: await theEmployee(tx, employeeId),
  }),
  'level.proposed': async (tx, { data }) => ({
    kind: 'levelProposed',
    params: { ...(await levelFacts(tx, data)), employee: await employeeName(tx, data.employeeId) },
    ...(await toAssessors(tx, data)),
  }),
  'level.confirmed': async (tx, { data }) => ({
    kind: 'levelConfirmed',
    params: await levelFacts(tx, data),
    to: await theEmployee(tx, data.employeeId),
  }),
  'level.declined': async (tx, { data }) => ({
    kind: data.assessed === undefined ? 'levelDeclined' : 'levelAssessedBelow',
    params: { ...(await levelFacts(tx, data)), assessed: data.assessed ?? '' },
    to: await theEmployee(tx, data.employeeId),
  }),
  'level.expiring': async (tx, { data }) => ({
    kind: 'levelExpiring',
    params: { ...(await levelFacts(tx, data)), day: data.lastDay },
    to: await theEmployee(tx, data.employeeId),
  }),
  'level.lost': async (tx, { data }) => ({
    kind: 'levelLost',
    params: { ...(await levelFacts(tx, data)), day: data.lastDay },
    to: await theEmployee(tx, data.employeeId),
  }),
  'assessment.requested': async (tx, { data }) => ({
    kind: 'assessmentRequested',
    params: {
      employee: await employeeName(tx, data.employeeId),
      competency: await competencyName(tx, data.competencyId),
    },
    ...(await toAssessors(tx, data)),
  }),
  'enrollment.enrolled': seatNotice,
  'enrollment.withdrawn': seatLeftNotice,
  'offering.opened': teachingNotices,
  'offering.rescheduled': async (tx, event) => [
    ...(await batchMovedNotices(tx, event)),
    ...(await teachingMovedNotices(tx, event)),
  ],
  'offering.cancelled': async (tx, event) => [
    await batchCancelledNotice(tx, event),
    ...(await teachingCancelledNotices(tx, event)),
  ],
  'meeting.near': meetingNearNotices,
  'offering.interest-told': interestNotice,
  'course.handed-in': courseHandedIn,
  'course.sent-back': courseSentBack,
  'course.published': coursePublished,
  'course.author-added': courseAuthor,
  'question.handed-in': questionHandedIn,
  'question.sent-back': questionSentBack,
  'question.approved': questionApproved,
  'training.assigned': assignedNotice,
  'training.due-soon': dueNotices,
  'training.overdue': dueNotices,
  'submission.handed-in': handedInNotice,
  'attempt.submitted': submittedNotice,
  'attempt.graded': gradedNotice,
  'attempt.regraded': correctedNotice,
  'answer.marked': markedByOneNotice,
  'appeal.opened': appealNotice,
  'appeal.decided': decisionNotice,
  'accommodation.given': accommodationGivenNotice,
  'accommodation.ended': accommodationEndedNotice,
  'submission.marked': markedNotice,
  'certificate.issued': async (tx, { subjectId, data }) => ({
    kind: 'certificateIssued',
    params: await certificateFacts(tx, subjectId),
    to: await theEmployee(tx, data.employeeId),
  }),
  'certificate.revoked': async (tx, { subjectId, data }) => ({
    kind: 'certificateRevoked',
    params: await certificateFacts(tx, subjectId),
    to: await theEmployee(tx, data.employeeId),
  }),
};

/** The supervisor finds it among the team's; HR is led to the person. */
async function toAssessors(
  tx: Tx,
  { employeeId, competencyId }: { employeeId: string; competencyId: string },
): Promise<Pick<Notice, 'to' | 'path'>> {
  const { role, to } = await theAssessorsOf(tx, employeeId);
  if (role === 'supervisor') return { to };
  return { to, path: `/hr/employees/${employeeId}/competencies/${competencyId}` };
}

async function levelFacts(tx: Tx, data: { competencyId: string; level: number }) {
  return { competency: await competencyName(tx, data.competencyId), level: data.level };
}

async function competencyName(tx: Tx, id: string): Promise<Localised> {
  const found = await tx.competency.findUniqueOrThrow({ where: { id }, select: { name: true } });
  return found.name as Localised;
}

async function employeeName(tx: Tx, id: string): Promise<string> {
  const found = await tx.employee.findUniqueOrThrow({ where: { id }, select: { name: true } });
  return found.name;
}

/** Empty: everywhere. */
async function unitName(tx: Tx, id: string | null): Promise<string> {
  if (id === null) return '';
  return (await tx.unit.findUniqueOrThrow({ where: { id }, select: { name: true } })).name;
}

async function certificateFacts(tx: Tx, id: string) {
  const found = await tx.certificate.findUniqueOrThrow({
    where: { id },
    select: {
      number: true,
      revokedReason: true,
      awardRule: { select: { course: { select: { title: true } } } },
    },
  });
  return {
    number: found.number,
    reason: found.revokedReason ?? '',
    course: found.awardRule.course.title as Localised,
  };
}
