import { storeFile } from '#app/domain/files/store-file.server.ts';
import { keepForTask } from '#app/domain/files/task-files.server.ts';
import { actorOfAccount } from '#app/domain/organisation/load-actor.server.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { owedTasks, runTask, TaskRefused } from '#app/platform/tasks.server.ts';
import { today } from '#app/platform/today.server.ts';

import { exportedQuestions } from './exported-questions.server.ts';
import type { ExportNote } from './reading/question-file.ts';
import { QUESTION_EXPORT_TASK, type QuestionExportInput } from './start-question-export.server.ts';
import { formatEndings, writeQuestionFile } from './write-question-file.server.ts';

/** What an export task keeps as its result. */
export type QuestionExportResult = {
  hash: string;
  size: number;
  name: string;
  count: number;
  /** What the file does not say, with the question that it is about. */
  notes: (ExportNote & { stem: Localised })[];
};

const KEPT = 2_000;

/** Makes the file of an export task with the rights that its account has now. It is kept for a day. */
export async function runQuestionExport(taskId: string): Promise<void> {
  await runTask<QuestionExportInput>(taskId, async (input, startedById, progress) => {
    const { scope, format, language } = input;
    try {
      const actor = await actorOfAccount(startedById);
      if (!actor) throw notFound();
      const withPictures = format === 'moodle';
      const questions = await exportedQuestions(actor, scope, { language, withPictures });
      progress(0.4);
      const { bytes, notes } = await writeQuestionFile(questions, format, language);
      progress(0.8);
      const name = `soal-${today()}.${formatEndings[format]}`;
      const { hash, size } = await db.$transaction(async (tx) => {
        const kept = await storeFile(tx, name, bytes);
        await keepForTask(tx, taskId, [kept.hash]);
        return kept;
      });
      const told = notes.slice(0, KEPT).map((note) => ({
        ...note,
        stem: questions[note.at]!.work.stem,
      }));
      return {
        hash,
        size,
        name,
        count: questions.length,
        notes: told,
      } satisfies QuestionExportResult;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { kind, code, params } = error;
      const refused = kind === 'not-found' ? { code: 'exportNotAllowed' } : { code, params };
      throw new TaskRefused({ refused });
    }
  });
}

/** Exports that should be running and are not. */
export async function owedQuestionExports(): Promise<string[]> {
  return owedTasks(QUESTION_EXPORT_TASK);
}
