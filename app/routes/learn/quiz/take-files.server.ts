import { redirect } from '@remix-run/node';

import { readForm } from '#app/domain/assessment/answer.ts';
import {
  fileQuestion,
  uploadAnswerFiles,
} from '#app/domain/assessment/answer-files/upload-answer-files.server.ts';
import { saveForm } from '#app/domain/assessment/save-form.server.ts';
import { LARGEST_FORM } from '#app/domain/files/attachments.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { FILES_FIELD } from '#app/question-types/file-upload/answer-files.tsx';
import { idParam } from '#app/routes/access.server.ts';
import { attachedFiles } from '#app/routes/attached-files.server.ts';
import { postedForm } from '#app/routes/posted-form.server.ts';

import { attemptOf } from './attempt-params.server.ts';
import { attemptPath } from './quiz-paths.ts';

type Taken = { place: number; problem: string | null; status: 200 | 400 };

/**
 * Takes the files of a posted form for the question that the address names; the answers that come with them are kept
 * first. What is wrong with the files comes back in words.
 */
export async function takeFiles(
  actor: Actor,
  request: Request,
  params: Partial<Record<string, string>>,
): Promise<Taken> {
  const path = attemptOf(params);
  const questionId = idParam(params['questionId']);
  // Who may not upload finds nothing, before anything is read.
  const { place } = await fileQuestion(actor, path, questionId);
  const form = await postedForm(request, LARGEST_FORM);
  const chosen = form
    .getAll(FILES_FIELD)
    .filter((one): one is File => one instanceof File && (one.size > 0 || one.name !== ''));
  try {
    const answers = readForm(form);
    if (answers.length > 0) await saveForm(actor, { attemptId: path.attemptId, answers });
    await uploadAnswerFiles(actor, path, questionId, await attachedFiles(chosen));
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
    return { place, problem: errorWords(error, await languageOf(request)), status: 400 };
  }
  return { place, problem: null, status: 200 };
}

/** Where the attempt is closed there is a result to be read. */
export function closedAt(path: ReturnType<typeof attemptOf>) {
  return (error: unknown): never => {
    if (error instanceof DomainError && error.code === 'attemptClosed')
      throw redirect(attemptPath(path, 'result'));
    throw error;
  };
}
