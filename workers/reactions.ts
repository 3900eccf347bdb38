import { readModelsFollow } from '#app/domain/competency/follow-settings.server.ts';
import type { EventType, StoredEvent } from '#app/platform/event-types.ts';
import { job, type JobRequest } from '#app/platform/jobs.ts';

type Reactions = { [T in EventType]: (event: StoredEvent<T>) => JobRequest[] };

const nothing = () => [];
const notify = (event: { id: string }) => [job('notifications.notify', { eventId: event.id })];

/** Read this page to know what happens because of what. A new event type does not compile until it is answered here. */
export const reactions = {
  'account.activated': nothing,
  'account.code-issued': notify,
  'account.password-changed': notify,
  'account.disabled': nothing,
  'account.enabled': nothing,
  'grant.given': notify,
  'grant.revoked': nothing,
  'setting.changed': (event) =>
    readModelsFollow(event.data.key) ? [job('competency.rebuild', {})] : [],
  'import.requested': (event) => [job('importing.run', { taskId: event.subjectId })],
  'organisation.imported': nothing,
  'standard.changed': nothing,
  'level.raised': notify,
  'level.proposed': notify,
  'level.confirmed': notify,
  'level.declined': notify,
  'level.expiring': notify,
  'level.lost': notify,
  'assessment.requested': notify,
  'course.published': nothing,
  'enrollment.enrolled': (event) => (event.data.sent ? notify(event) : []),
  'enrollment.withdrawn': nothing,
  'enrollment.completed': (event) => [job('certificates.issue', { enrollmentId: event.subjectId })],
  'attempt.started': nothing,
  'attempt.graded': nothing,
  'certificate.issued': notify,
  'certificate.revoked': notify,
  'certificate.reissued': (event) => [
    job('certificates.issue', { enrollmentId: event.data.enrollmentId }),
  ],
  'employee.viewed': nothing,
} satisfies Reactions;

export function reactionsTo(event: StoredEvent): JobRequest[] {
  const react = reactions[event.type] as (event: StoredEvent) => JobRequest[];
  return react(event);
}
