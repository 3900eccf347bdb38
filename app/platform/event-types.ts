/**
 * Every event of the product with the data it carries: ids and before/after values,
 * never secrets, names or free text. The part before the dot is the subject's type.
 */
export type EventTypes = {
  'account.activated': Record<string, never>;
  'account.code-issued': { purpose: 'activation' | 'password_reset'; notify: boolean };
  'account.password-changed': { how: 'reset' | 'change' | 'activation' };
  'account.disabled': Record<string, never>;
  'account.enabled': Record<string, never>;
  'grant.given': { accountId: string; role: string; unitId: string | null };
  'grant.revoked': { accountId: string; role: string };
  'setting.changed': { key: string; validFrom: string };
  'import.requested': { dryRun: boolean };
  'export.requested': { page: string; format: string; unitId: string | null; courseId?: string };
  'view.saved': { page: string };
  'view.renamed': { page: string };
  'view.removed': { page: string };
  'organisation.imported': { runId: string };
  'standard.changed': { entryIds: string[]; positions: number; validFrom: string };
  /** All levels and counts were made anew with other values of the settings they rest on; by key of the setting. */
  'levels.rebuilt': { settings: Record<string, unknown> };
  'level.raised': { employeeId: string; competencyId: string; from: number; to: number };
  'level.proposed': { employeeId: string; competencyId: string; level: number };
  'level.confirmed': { employeeId: string; competencyId: string; level: number };
  /** `assessed`: an assessment found this level instead. */
  'level.declined': { employeeId: string; competencyId: string; level: number; assessed?: number };
  'level.expiring': { employeeId: string; competencyId: string; level: number; lastDay: string };
  'level.lost': { employeeId: string; competencyId: string; level: number; lastDay: string };
  'framework.created': { competencies: number };
  'framework.draft-started': { version: number };
  'framework.draft-saved': { version: number; revision: number };
  'framework.draft-discarded': { version: number };
  /** Ids of the competencies whose older proof stops counting, and of those that are no longer in it. */
  'framework.published': { version: number; reassessed: string[]; gone: string[] };
  'framework.retired': { version: number };
  /** Somebody rated or recorded a level. `runId`: with the results of a round. */
  'evidence.recorded': {
    employeeId: string;
    competencyId: string;
    level: number;
    source: string;
    runId?: string;
  };
  'evidence.taken-back': {
    employeeId: string;
    competencyId: string;
    level: number;
    source: string;
  };
  'assessment.requested': { employeeId: string; competencyId: string };
  'framework.rule-changed': { ruleId: string; validFrom: string };
  /** `from`: the course it is a copy of. */
  'course.created': { code: string; from: string | null };
  /** `basedOn`: the version it was begun from. */
  'course.draft-started': { basedOn: number | null };
  /** One change of the outline, the facts or an item; texts are saved every few seconds and have a history instead. */
  'course.draft-saved': { revision: number; part: string };
  /** A text was written; once for each sitting of an author, like its history. `restored`: the entry whose text it is. */
  'course.text-saved': { itemKey: string; language: string; revision: number; restored?: string };
  'course.draft-discarded': { basedOn: number | null };
  'course.handed-in': { revision: number };
  'course.taken-back': Record<string, never>;
  'course.sent-back': { submittedById: string | null };
  'course.published': { versionId: string; submittedById?: string | null };
  /** Somebody would take the course if it were held, or not any more. */
  'course.interest-noted': { employeeId: string };
  'course.interest-taken-back': { employeeId: string };
  'course.archived': Record<string, never>;
  'course.restored': Record<string, never>;
  'course.template-set': { isTemplate: boolean };
  'award-rule.changed': { awards: 'passed' | 'attended' | 'none'; validityMonths: number | null };
  'course.author-added': { accountId: string };
  'course.author-removed': { accountId: string };
  'media.added': { kind: string };
  'media.described': Record<string, never>;
  'media.replaced': { revision: number };
  'media.archived': Record<string, never>;
  'media.restored': Record<string, never>;
  'media.deleted': Record<string, never>;
  /** Of the question bank. `version`: number of the version. */
  'question.created': { categoryId: string; kind: string };
  'question.saved': { version: number };
  'question.handed-in': { version: number };
  'question.sent-back': { version: number; submittedById: string | null };
  'question.approved': { version: number; submittedById: string | null };
  'question.retired': Record<string, never>;
  'question.brought-back': Record<string, never>;
  'question.moved': { from: string; to: string };
  /** `tags`: how many it has now. */
  'question.tagged': { tags: number };
  'question-import.requested': { isTaking: boolean };
  'question-export.requested': { format: string; count: number };
  'category.created': { parentId: string | null };
  'category.renamed': Record<string, never>;
  'category.moved': { from: string | null; to: string | null };
  'category.restricted': { restricted: boolean };
  'category.archived': Record<string, never>;
  'category.restored': Record<string, never>;
  'category.keeper-added': { accountId: string };
  'category.keeper-removed': { accountId: string };
  /** Of what is planned with: venues, trainers, partner institutions. */
  'venue.created': Record<string, never>;
  'venue.saved': Record<string, never>;
  'venue.archived': Record<string, never>;
  'venue.restored': Record<string, never>;
  'room.created': { venueId: string; capacity: number };
  'room.saved': { venueId: string; capacity: { from: number; to: number } };
  'room.archived': { venueId: string };
  'room.restored': { venueId: string };
  'trainer.created': { employeeId: string | null; partnerId: string | null };
  'trainer.saved': { partnerId: { from: string | null; to: string | null } };
  'trainer.archived': Record<string, never>;
  'trainer.restored': Record<string, never>;
  'partner.created': { agreementUntil: string | null };
  'partner.saved': { agreementUntil: { from: string | null; to: string | null } };
  'partner.archived': Record<string, never>;
  'partner.restored': Record<string, never>;
  'partner.course-added': { partnerCourseId: string };
  'partner.course-saved': { partnerCourseId: string };
  'partner.course-removed': { partnerCourseId: string };
  /** A batch. `copiedFromId`: the one whose meetings it began with. */
  'offering.planned': { courseId: string; copiedFromId: string | null };
  'offering.edited': { courseId: string };
  'offering.opened': { courseId: string };
  /** Whoever waited for a batch of the course and may take this one is told of it. */
  'offering.interest-told': { courseId: string; people: number };
  /** Of an announced batch: a meeting was moved, added or left out, or is somewhere else. */
  'offering.rescheduled': { courseId: string; meetingIds: string[] };
  'offering.capacity-changed': { courseId: string; from: number | null; to: number };
  /** `enrollmentIds`: of those whose seats ended with it. */
  'offering.cancelled': { courseId: string; announced: boolean; enrollmentIds: string[] };
  /** People are reminded of a meeting; `startsAt`: when it begins, as they are told. */
  'meeting.near': { startsAt: string };
  /** `sent`: by somebody else, who plans for the person. */
  'enrollment.enrolled': { employeeId: string; offeringId: string; sent?: true };
  'enrollment.withdrawn': { employeeId: string; offeringId: string };
  /** Somebody under way goes on in a newer version of the course, or chose not to. */
  'enrollment.moved': { employeeId: string; from: TakenVersion; to: TakenVersion };
  'enrollment.stayed': { employeeId: string; versionId: string };
  'requirement.created': { courseId: string };
  /** `validUntil`: the last day on which it is required. */
  'requirement.ended': { courseId: string; validUntil: string };
  /** The turns at required courses that one person is told of together; the subject is the first. */
  'training.assigned': { employeeId: string; assignmentIds: string[] };
  'training.due-soon': { employeeId: string };
  'training.overdue': { employeeId: string };
  'enrollment.completed': { employeeId: string; courseId: string };
  /** A published key was set right; the task grades anew who had handed in. */
  'quiz.key-corrected': { questionId: string; kind: string; taskId: string };
  'attempt.regraded': {
    enrollmentId: string;
    before: { score: number | null; passed: boolean | null };
    after: { score: number | null; passed: boolean | null; passKept: boolean };
  };
  'attempt.started': { enrollmentId: string; number: number };
  /** Handed in, with answers that wait for their markers; without such it is graded at once. */
  'attempt.submitted': { enrollmentId: string; awaiting: number };
  /** `byHand`: after answers that people marked. */
  'attempt.graded': { enrollmentId: string; score: number; passed: boolean; byHand?: true };
  /** Somebody gave an answer a mark; `waitsFor`: who has to come next, null where nobody has. */
  'answer.marked': {
    attemptId: string;
    questionId: string;
    round: 'marking' | 'moderation' | 'appeal';
    points: number;
    waitsFor: 'marker' | 'moderator' | null;
  };
  'appeal.opened': { attemptId: string; questionId: string; enrollmentId: string };
  /** `points`: before and after, in hundredths. */
  'appeal.decided': {
    attemptId: string;
    questionId: string;
    enrollmentId: string;
    decision: 'upheld' | 'refused';
    points: { from: number; to: number };
  };
  /** Other conditions of a quiz for a person, a unit, an offering or, where all are null, everybody. */
  'accommodation.given': AccommodationOf;
  'accommodation.ended': AccommodationOf;
  /** Work for an assignment. */
  'submission.handed-in': { enrollmentId: string; courseItemId: string };
  'submission.marked': {
    enrollmentId: string;
    courseItemId: string;
    employeeId: string;
    result: 'passed' | 'returned';
    score: number | null;
  };
  'certificate.issued': { employeeId: string; enrollmentId: string };
  'certificate.revoked': { employeeId: string };
  'certificate.reissued': { employeeId: string; enrollmentId: string; replacesId: string };
  'employee.viewed': { viewerId: string; page: string };
};

type AccommodationOf = {
  courseId: string;
  itemKey: string;
  employeeId: string | null;
  unitId: string | null;
  offeringId: string | null;
};

type TakenVersion = { versionId: string; offeringId: string };

export type EventType = keyof EventTypes;

/** An event as the workers read it. */
export type StoredEvent<T extends EventType = EventType> = {
  [K in T]: {
    id: string;
    type: K;
    version: number;
    actorId: string | null;
    subjectId: string;
    data: EventTypes[K];
    occurredAt: Date;
  };
}[T];
