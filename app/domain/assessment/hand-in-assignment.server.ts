import type { AssignmentSettings } from '#app/domain/catalogue/course-content.ts';
import { assignmentSettings } from '#app/domain/catalogue/version/item-settings.server.ts';
import { lockEnrollment } from '#app/domain/enrollment/complete-item.server.ts';
import { isLearning } from '#app/domain/enrollment/enrollment-status.ts';
import { markStarted } from '#app/domain/enrollment/mark-started.server.ts';
import { requireOwnItem } from '#app/domain/enrollment/own-item.server.ts';
import { keepFiles, namedFiles } from '#app/domain/files/attach-files.server.ts';
import type { AttachedFile } from '#app/domain/files/attachments.ts';
import { assertOpen } from '#app/domain/learning/open-item.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

import { sameAssignment } from './same-assignment-sql.server.ts';
import { SUBMISSION_FILES, SUBMISSION_KINDS } from './submission.ts';

type Place = { enrollmentId: string; courseItemId: string };
type Work = { text: string; files: readonly AttachedFile[] };

/**
 * Hands in work for an assignment of the actor's own enrollment. It stays as it is until it is marked; one at a time
 * waits, from however many windows it is sent.
 * @param work.text plain text, tidied and no longer than LONGEST_TEXT
 * @throws invalid where nothing is handed in, or what the assignment does not take; conflict while the assignment is
 *   closed to the actor, while earlier work waits, and once it is passed
 */
export async function handInAssignment(
  actor: Actor,
  place: Place,
  work: Work,
): Promise<{ submissionId: string }> {
  const takes = await takesWork(actor, place);
  await assertOpen(actor, place);
  const { text, files } = taken(work, takes);
  return db.$transaction(async (tx) => {
    // Who hands in, marks or comes over to another version waits for each other here.
    const { status } = await lockEnrollment(tx, actor, place);
    if (!isLearning(status)) throw new DomainError('conflict', 'enrollmentNotActive');
    const { waits, done, last } = await standing(tx, place);
    if (waits) throw new DomainError('conflict', 'submissionWaiting');
    if (done) throw new DomainError('conflict', 'assignmentPassed');
    const submissionId = newId();
    const number = last + 1;
    const { enrollmentId, courseItemId } = place;
    await tx.submission.create({
      data: {
        ...{ id: submissionId, enrollmentId, courseItemId, number, text, submittedAt: now() },
        files: { create: await keepFiles(tx, files) },
      },
    });
    await markStarted(tx, enrollmentId);
    await recordEvent(tx, actor, 'submission.handed-in', submissionId, place);
    return { submissionId };
  });
}

/**
 * What an assignment of the actor's own enrollment takes; to be asked before what is handed in is read.
 * @throws not found where it is not theirs, or no assignment of the version they are in
 */
export async function takesWork(actor: Actor, place: Place): Promise<AssignmentSettings> {
  await requireOwnItem(actor, place);
  return assignmentSettings(place.courseItemId);
}

/** What the assignment takes of the work; a text or files that it does not ask for are left. */
function taken({ text, files }: Work, takes: AssignmentSettings): Work {
  const work = {
    text: takes.text ? text : '',
    files: takes.files
      ? namedFiles(files, { endings: SUBMISSION_FILES, kinds: SUBMISSION_KINDS })
      : [],
  };
  if (work.text || work.files.length > 0) return work;
  if (takes.text && takes.files) throw new DomainError('invalid', 'submissionEmpty', {}, 'text');
  throw new DomainError('invalid', 'required', {}, takes.text ? 'text' : 'files');
}

type Standing = { waits: boolean; done: boolean; last: number };

async function standing(tx: Tx, { enrollmentId, courseItemId }: Place): Promise<Standing> {
  const [found] = await runIn(tx)<Standing>(STANDING, [enrollmentId, courseItemId]);
  return found!;
}

const STANDING = `
  SELECT coalesce(bool_or(s.result IS NULL), false) AS waits, coalesce(max(s.number), 0) AS last,
         EXISTS (SELECT 1 FROM "EnrollmentItem" d
                  WHERE d."enrollmentId" = $1::uuid AND d."courseItemId" = $2::uuid) AS done
    FROM "Submission" s
   WHERE s."enrollmentId" = $1::uuid AND ${sameAssignment('s', '$2::uuid')}`;
