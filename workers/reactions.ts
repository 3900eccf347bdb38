import { readModelsFollow } from '#app/domain/competency/followed-settings.server.ts';
import type { EventType, StoredEvent } from '#app/platform/event-types.ts';
import { job, type JobData, type JobRequest } from '#app/platform/jobs.ts';

type Reactions = { [T in EventType]: (event: StoredEvent<T>) => JobRequest[] };

const nothing = () => [];
const notify = (event: { id: string }) => [job('notifications.notify', { eventId: event.id })];

const assign = ({ courseId, employeeId }: JobData<'planning.assign-trainings'>) =>
  job('planning.assign-trainings', { courseId, employeeId });

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
  'export.requested': (event) => [job('reporting.export', { taskId: event.subjectId })],
  'view.saved': nothing,
  'view.renamed': nothing,
  'view.removed': nothing,
  'organisation.imported': () => [job('planning.assign-trainings', {})],
  'standard.changed': nothing,
  'levels.rebuilt': nothing,
  'level.raised': notify,
  'level.proposed': notify,
  'level.confirmed': notify,
  'level.declined': notify,
  'level.expiring': notify,
  'level.lost': notify,
  'framework.created': nothing,
  'framework.draft-started': nothing,
  'framework.draft-saved': nothing,
  'framework.draft-discarded': nothing,
  'framework.published': nothing,
  'framework.retired': nothing,
  'evidence.recorded': nothing,
  'evidence.taken-back': nothing,
  'assessment.requested': notify,
  'framework.rule-changed': nothing,
  'course.created': nothing,
  'course.draft-started': nothing,
  'course.draft-saved': nothing,
  'course.text-saved': nothing,
  'course.draft-discarded': nothing,
  'course.handed-in': notify,
  'course.taken-back': nothing,
  'course.sent-back': notify,
  'course.published': (event) => [
    ...notify(event),
    job('certificates.ensure-rule', { courseId: event.subjectId }),
  ],
  'award-rule.changed': nothing,
  'course.archived': nothing,
  'course.restored': nothing,
  'course.template-set': nothing,
  'course.author-added': notify,
  'course.author-removed': nothing,
  'media.added': nothing,
  'media.described': nothing,
  'media.replaced': nothing,
  'media.archived': nothing,
  'media.restored': nothing,
  'media.deleted': nothing,
  'question.created': nothing,
  'question.saved': nothing,
  'question.handed-in': notify,
  'question.sent-back': notify,
  'question.approved': notify,
  'question.retired': nothing,
  'question.brought-back': nothing,
  'question.moved': nothing,
  'question.tagged': nothing,
  'question-import.requested': (event) => [job('questions.import', { taskId: event.subjectId })],
  'question-export.requested': (event) => [job('questions.export', { taskId: event.subjectId })],
  'category.created': nothing,
  'category.renamed': nothing,
  'category.moved': nothing,
  'category.restricted': nothing,
  'category.archived': nothing,
  'category.restored': nothing,
  'category.keeper-added': nothing,
  'category.keeper-removed': nothing,
  'enrollment.enrolled': (event) => (event.data.sent ? notify(event) : []),
  'enrollment.withdrawn': nothing,
  'enrollment.moved': nothing,
  'enrollment.stayed': nothing,
  'requirement.created': (event) => [assign({ courseId: event.data.courseId })],
  'requirement.ended': (event) => [assign({ courseId: event.data.courseId })],
  'training.assigned': notify,
  'training.due-soon': notify,
  'training.overdue': notify,
  'enrollment.completed': (event) => [
    job('certificates.issue', { enrollmentId: event.subjectId }),
    assign(event.data),
  ],
  'quiz.key-corrected': (event) => [job('assessment.regrade', { taskId: event.data.taskId })],
  'attempt.regraded': ({ id, data: { before, after } }) =>
    before.score !== after.score || before.passed !== after.passed ? notify({ id }) : [],
  'attempt.started': nothing,
  'attempt.submitted': notify,
  'attempt.graded': (event) => (event.data.byHand ? notify(event) : []),
  'answer.marked': (event) => (event.data.waitsFor ? notify(event) : []),
  'appeal.opened': notify,
  'appeal.decided': notify,
  'accommodation.given': notify,
  'accommodation.ended': notify,
  'submission.handed-in': notify,
  'submission.marked': notify,
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
