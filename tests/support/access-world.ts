import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { recordEvidence } from '#app/domain/competency/record-evidence.server.ts';
import { storeFile } from '#app/domain/files/store-file.server.ts';
import { noChanges } from '#app/domain/importing/changes.ts';
import { notify } from '#app/domain/notifications/notify.server.ts';
import { renewOwnCalendar } from '#app/domain/notifications/own-calendar.server.ts';
import { EXPORT_TASK } from '#app/domain/reporting/start-export.server.ts';
import { type Role, systemActor } from '#app/domain/organisation/actor.ts';
import { now, toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

import { anAccount, aSession } from './accounts.ts';
import { aBankQuestion, aCategory } from './bank.ts';
import { aBatch } from './batches.ts';
import { aCertificate } from './certificates.ts';
import { anUnpublishedCourse } from './courses.ts';
import { courseworkOf } from './coursework.ts';
import { aDraftWithLesson, aTextEntry } from './draft-texts.ts';
import { workByHand } from './hand-work.ts';
import { aFinishedUpload, anAsset } from './media.ts';
import { anEmployee, aUnit } from './organisation.ts';
import { aStandard } from './competency.ts';
import { aCompetency, aLesson, aPublishedCourse, aQuiz } from './published-course.ts';
import { questionFilesOf } from './question-files.ts';
import { aPartner, aRegisteredTrainer, aVenue } from './registers.ts';
import { aRequirement, aTurn } from './trainings.ts';

export const roles = [
  'public',
  'employee',
  'supervisor',
  'trainer',
  'training_manager',
  'hr',
  'administrator',
  'auditor',
  'assessor',
] as const;
export type Who = (typeof roles)[number];

/** Whose thing a request asks for: one near the actor, one of another agency, or one that does not exist. */
export type Reach = 'own' | 'foreign' | 'unknown';

/**
 * A city with two agencies. `own` things belong to an employee of the first: it is the signed-in employee, its boss is
 * the supervisor, and the training manager, HR and the assessor hold their roles over this agency alone. `foreign`
 * things are the same in the other agency. Trainer, administrator and auditor hold theirs for the whole city.
 */
export async function accessWorld() {
  const city = await aUnit();
  const near = await aStaff((await aUnit(city.id)).id);
  const far = await aStaff((await aUnit(city.id)).id);
  const accounts: Record<Exclude<Who, 'public'>, string> = {
    employee: near.account.id,
    supervisor: near.bossAccount.id,
    trainer: await aHolder('trainer', null),
    training_manager: await aHolder('training_manager', near.unitId),
    hr: await aHolder('hr', near.unitId),
    administrator: await aHolder('administrator', null),
    auditor: await aHolder('auditor', null),
    assessor: await aHolder('assessor', near.unitId),
  };
  const own = await thingsOf(near, accounts.hr, accounts.trainer);
  const foreign = await thingsOf(
    far,
    await aHolder('hr', far.unitId),
    await aHolder('trainer', null),
  );
  const unknown = Object.fromEntries(Object.keys(own).map((name) => [name, newId()])) as Things;
  return { accounts, things: { own, foreign, unknown } };
}

export type World = Awaited<ReturnType<typeof accessWorld>>;
export type Things = Awaited<ReturnType<typeof thingsOf>>;

/** A new enrollment of the same person, for deeds that use one up. */
export async function freshEnrollment(things: Things): Promise<string> {
  if ((await db.employee.count({ where: { id: things.employeeId } })) === 0) return newId();
  return enrolled((await aPublishedCourse()).offeringId, things.employeeId);
}

async function aStaff(unitId: string) {
  const boss = await anEmployee({ unitId });
  const employee = await anEmployee({ unitId, supervisorId: boss.id });
  const account = await anAccount({ employeeId: employee.id });
  return { unitId, employee, account, bossAccount: await anAccount({ employeeId: boss.id }) };
}

async function aHolder(role: Role, unitId: string | null): Promise<string> {
  const account = await anAccount();
  await db.roleGrant.create({
    data: { id: newId(), accountId: account.id, role, unitId, validFrom: toDate('2020-01-01') },
  });
  return account.id;
}

/** A batch that is planned, of a course that this account writes. */
async function aPlannedBatch(authorId: string) {
  const { courseId, versionId } = await aPublishedCourse({ kind: 'workshop' });
  await db.courseAuthor.create({ data: { courseId, accountId: authorId } });
  const { offeringId, meetings } = await aBatch({ versionId, status: 'planned', capacity: 10 });
  return {
    plannedCourseId: courseId,
    plannedBatchId: offeringId,
    plannedMeetingId: meetings[0]!.id,
  };
}

async function aSeatWithMaterial(employeeId: string, assetId: string): Promise<string> {
  const { offeringId } = await aBatch();
  await db.offeringMaterial.create({ data: { offeringId, assetId, position: 1 } });
  return enrolled(offeringId, employeeId);
}

async function enrolled(offeringId: string, employeeId: string): Promise<string> {
  const enrollment = await db.enrollment.create({
    data: { id: newId(), offeringId, employeeId, status: 'enrolled', enrolledAt: now() },
  });
  return enrollment.id;
}

/**
 * One of everything that has an id in a URL or a form, belonging to one employee.
 * @param readerId the account of HR there: what is kept of reports is its own
 * @param authorId the account of the trainer who writes the course that is being made
 */
async function thingsOf(
  { unitId, employee, account }: Awaited<ReturnType<typeof aStaff>>,
  readerId: string,
  authorId: string,
) {
  const competency = await aCompetency();
  const title = { id: 'Kuis akhir', en: 'Final quiz' };
  const file = { name: 'lembar.pdf', bytes: Buffer.from('%PDF-1.7\n%%EOF') };
  const download = { type: 'download', attrs: { file: file.name, label: 'Lembar kerja' } };
  const withFile = { type: 'doc', content: [download] };
  const course = await aPublishedCourse({
    outcomes: [{ competencyId: competency.id, level: 1 }],
    items: [
      { ...aLesson('Satu'), document: { id: withFile, en: withFile }, files: [file] },
      { kind: 'quiz', title, minutes: 30, quiz: aQuiz() },
    ],
  });
  const [lesson, quiz] = course.items;
  await db.courseAuthor.create({ data: { courseId: course.courseId, accountId: authorId } });
  const enrollmentId = await enrolled(course.offeringId, employee.id);
  // Where a video was left can be told of a lesson that was opened.
  await db.lessonProgress.create({ data: { enrollmentId, courseItemId: lesson!.id } });
  const { actor } = await aSession(account.id);
  const place = { enrollmentId, courseItemId: quiz!.id };
  const { attemptId } = await startAttempt(actor, place);
  const question = await db.quizQuestion.findFirstOrThrow({
    where: { quizVersionId: quiz!.quizVersionId! },
  });
  const { positionId } = employee;
  const family = `rumpun ${positionId}`;
  const { level: positionLevel } = await db.position.update({
    where: { id: positionId },
    data: { family },
  });
  await aStandard(positionId, competency.id, 3);
  const proposal = await db.levelProposal.create({
    data: {
      id: newId(),
      employeeId: employee.id,
      competencyId: competency.id,
      level: 2,
      enrollmentId,
    },
  });
  const certificate = await aCertificate({ employeeId: employee.id });
  const { noticeId, mailId } = await aNotice(employee.id, competency.id);
  const { id: requirementId } = await aRequirement({ positionId }, course.courseId);
  const written = await aDraftWithLesson([authorId]);
  const asset = await anAsset({ accountId: authorId });
  const { venueId, roomId } = await aVenue();
  const bankCategoryId = await aCategory({ restricted: true, keepers: [authorId] });
  return {
    ...(await courseworkOf(employee.id, actor, authorId)),
    ...(await workByHand(employee.id, actor, authorId)),
    /** Of the media library, uploaded by the trainer. */
    assetId: asset.id,
    assetName: asset.name,
    uploadId: await aFinishedUpload(authorId),
    ...(await aPlannedBatch(authorId)),
    /** A seat in a batch whose participants are given that file. */
    batchEnrollmentId: await aSeatWithMaterial(employee.id, asset.id),
    /** Of a workshop without a batch. */
    workshopSlug: (await anUnpublishedCourse()).slug,
    /** Of the question bank, in a restricted category that the trainer keeps. */
    bankCategoryId,
    bankQuestionId: await aBankQuestion(systemActor, bankCategoryId),
    ...(await questionFilesOf(authorId)),
    /** Of the registers. */
    venueId,
    roomId,
    trainerId: await aRegisteredTrainer(),
    partnerId: await aPartner(),
    /** Of a course that is being written, with a lesson that has a text and an entry in its history. */
    writtenCourseId: written.courseId,
    writtenItemKey: written.place.itemKey,
    textEntryId: await aTextEntry(written.place, authorId),
    employeeId: employee.id,
    /** Of a colleague: what is done to it must not change what the employee may do. */
    accountId: (await anAccount({ employeeId: (await anEmployee({ unitId })).id })).id,
    sessionId: actor.sessionId,
    calendarFile: await aCalendarFile(account.id),
    unitId,
    enrollmentId,
    /** Of a course nobody has enrolled in yet. */
    offeringId: (await aPublishedCourse()).offeringId,
    slug: course.slug,
    lessonId: lesson!.id,
    lessonFileName: (await db.lessonFile.findFirstOrThrow({ where: { courseItemId: lesson!.id } }))
      .name,
    quizId: quiz!.id,
    quizKey: quiz!.key,
    quizCourseId: course.courseId,
    attemptId,
    questionId: question.id,
    competencyId: competency.id,
    /** One for everybody: frameworks are not cut by unit. */
    frameworkId: competency.frameworkId,
    proposalId: proposal.id,
    evidenceId: await anEvidenceWithFile(employee.id),
    certificateId: certificate.id,
    certificateCode: certificate.code,
    noticeId,
    mailId,
    importId: await aCheckedImport(account.id),
    exportId: await anExport(readerId, unitId),
    savedViewId: await aSavedView(readerId, unitId),
    family,
    positionLevel,
    positionId,
    courseId: course.courseId,
    versionId: course.versionId,
    requirementId,
    assignmentId: await aTurn(requirementId, employee.id),
  };
}

/** Of a competency that nothing else here asks about. */
async function anEvidenceWithFile(employeeId: string): Promise<string> {
  const id = newId();
  await db.$transaction(async (tx) => {
    const { hash: fileHash } = await storeFile(tx, 'hasil.pdf', Buffer.from('%PDF-1.7\n%%EOF'));
    await recordEvidence(tx, systemActor, employeeId, [
      {
        id,
        competencyId: (await aCompetency()).id,
        level: 1,
        source: 'exam',
        takenOn: '2026-01-01',
        files: [{ fileHash, name: 'hasil.pdf' }],
      },
    ]);
  });
  return id;
}

/** Its files have been dropped since, so that nobody can take them in. */
async function aCheckedImport(startedById: string): Promise<string> {
  const id = newId();
  const input = { dryRun: true, confirmRemovals: false };
  const result = { taken: false, errors: 0, warnings: 0, changes: noChanges(), findings: [] };
  await db.task.create({
    data: { id, kind: 'import', status: 'succeeded', input, result, startedById },
  });
  return id;
}

async function anExport(startedById: string, unitId: string): Promise<string> {
  const id = newId();
  const input = { page: 'matrix', format: 'csv', query: `unit=${unitId}`, language: 'id' };
  await db.task.create({
    data: { id, kind: EXPORT_TASK, status: 'succeeded', input, result: {}, startedById },
  });
  const { hash } = await db.$transaction((tx) => storeFile(tx, 'a.csv', Buffer.from('a,b')));
  const expiresAt = new Date(now().getTime() + 86_400_000);
  await db.exportFile.create({ data: { taskId: id, fileHash: hash, name: 'a.csv', expiresAt } });
  return id;
}

async function aSavedView(ownerId: string, unitId: string): Promise<string> {
  const id = newId();
  const query = `unit=${unitId}`;
  await db.savedView.create({ data: { id, ownerId, page: 'matrix', name: 'Unit', query } });
  return id;
}

async function aCalendarFile(accountId: string): Promise<string> {
  const address = await renewOwnCalendar({ accountId });
  return address.slice(address.lastIndexOf('/') + 1);
}

async function aNotice(employeeId: string, competencyId: string) {
  const data = { employeeId, competencyId, from: 0, to: 1 };
  const eventId = await db.$transaction((tx) =>
    recordEvent(tx, systemActor, 'level.raised', newId(), data),
  );
  await notify(eventId);
  const notice = await db.notification.findFirstOrThrow({ where: { eventId } });
  const mail = await db.mail.findFirstOrThrow({ where: { eventId } });
  return { noticeId: notice.id, mailId: mail.id };
}
