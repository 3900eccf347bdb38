import {
  freeFileName,
  type Taken,
  takesFiles,
} from '#app/domain/assessment/answer-files/takes-files.ts';
import { graceSeconds } from '#app/domain/assessment/grace.server.ts';
import { type AttemptPath, ownAttempt } from '#app/domain/assessment/own-attempt.server.ts';
import { saveForm } from '#app/domain/assessment/save-form.server.ts';
import {
  mustBeOpen,
  WRITABLE_ATTEMPT,
  type Written,
} from '#app/domain/assessment/writable-attempt.server.ts';
import { keepFiles, namedFiles } from '#app/domain/files/attach-files.server.ts';
import type { AttachedFile } from '#app/domain/files/attachments.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { publishedQuiz } from '#app/domain/questions/published-quiz.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, row, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';
import { part, partsOf } from '#app/question-types/answer-parts.ts';

/** How many files may be uploaded for one question of an attempt, also such as count no more. */
export const MOST_UPLOADS = 15;

/**
 * Takes files for a question of the actor's own attempt, while it is open; they become its answer, beside those that are
 * in it already as long as there is room. The same file twice is one file.
 * @throws not found where it is not theirs or takes no files; conflict where the attempt is closed; invalid, of the field
 *   `files`, where they are too many, too large, or not what they should be
 */
export async function uploadAnswerFiles(
  actor: Actor,
  path: AttemptPath,
  questionId: string,
  files: readonly AttachedFile[],
): Promise<void> {
  const { attemptId } = path;
  const takes = await fileQuestion(actor, path, questionId);
  if (files.length === 0) throw refused('required');
  const named = namedFiles(files, { endings: takes.endings, kinds: takes.endings.join(', ') });
  if (named.length > takes.files) throw refused('filesMany', { max: takes.files });
  if (named.some(({ bytes }) => bytes.byteLength > takes.size << 20))
    throw refused('fileTooLarge', { max: takes.size });
  const ids = await db.$transaction(async (tx) => {
    await mustStillBeOpen(tx, actor, attemptId);
    return keepAll(tx, { attemptId, questionId }, named);
  });
  const attempt = await ownAttempt(actor, path);
  const saved = attempt.answers[questionId];
  const answer = withFiles(saved?.answer ?? [], ids, takes);
  const base = saved?.sequence ?? 0;
  await saveForm(actor, { attemptId, answers: [{ questionId, base, answer }] });
}

/**
 * What files a question of the actor's own attempt takes; to be asked before anything is read.
 * @throws not found where it takes none
 */
export async function fileQuestion(
  actor: Actor,
  path: AttemptPath,
  questionId: string,
): Promise<Taken & { place: number }> {
  const attempt = await ownAttempt(actor, path);
  const quiz = await publishedQuiz(attempt.quizVersionId);
  const at = attempt.layout.findIndex(({ id }) => id === questionId);
  const question = at < 0 ? undefined : quiz.questions.find(({ id }) => id === questionId);
  const takes = question && takesFiles(question);
  if (!takes) throw notFound();
  const values = [attempt.id, actor.employeeId, now(), await graceSeconds()];
  mustBeOpen(await row<Written>('writable-attempt', WRITABLE_ATTEMPT, values));
  return { ...takes, place: at + 1 };
}

/** Whoever closes the attempt waits for the files on their way. */
async function mustStillBeOpen(tx: Tx, actor: Actor, attemptId: string): Promise<void> {
  const values = [attemptId, actor.employeeId, now(), await graceSeconds()];
  const [written] = await runIn(tx)<Written>(`${WRITABLE_ATTEMPT} FOR SHARE OF a`, values);
  mustBeOpen(written);
}

type Place = { attemptId: string; questionId: string };

/** @returns the ids of the files, those that were there already among them */
async function keepAll(tx: Tx, place: Place, files: readonly AttachedFile[]): Promise<string[]> {
  // Two windows that upload for one question come one after the other.
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(${place.attemptId + place.questionId}, 0))`;
  const known = await tx.attemptFile.findMany({ where: place });
  const kept = await keepFiles(tx, files);
  const names = new Set(known.map(({ name }) => name));
  const fresh = kept.filter(({ fileHash }) => !known.some((one) => one.fileHash === fileHash));
  if (known.length + fresh.length > MOST_UPLOADS)
    throw refused('filesUploaded', { max: MOST_UPLOADS });
  const made = fresh.map(({ fileHash, name }) => {
    const free = freeFileName(name, names);
    names.add(free);
    return { ...place, id: newId(), name: free, fileHash, receivedAt: now() };
  });
  await tx.attemptFile.createMany({ data: made });
  const all = [...known, ...made];
  return kept.flatMap(({ fileHash }) => all.find((one) => one.fileHash === fileHash)?.id ?? []);
}

/** The answer with these files in it: the newest stay where there is room for some only. */
function withFiles(answer: string[], ids: readonly string[], { files }: Taken): string[] {
  const parts = partsOf(answer);
  const before = (parts.get('file') ?? []).filter((id) => !ids.includes(id));
  const counting = [...ids, ...before.reverse()].slice(0, files);
  const text = (parts.get('text') ?? []).map((words) => part('text', words));
  return [...counting.map((id) => part('file', id)), ...text].sort();
}

function refused(code: string, params: Record<string, number> = {}): DomainError {
  return new DomainError('invalid', code, params, 'files');
}
