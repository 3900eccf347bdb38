import { storeFile } from '#app/domain/files/store-file.server.ts';
import { keepForTask } from '#app/domain/files/task-files.server.ts';
import { actorOfAccount } from '#app/domain/organisation/load-actor.server.ts';
import { canUseBank } from '#app/domain/questions/bank/policy.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { db, pool, runOn } from '#app/platform/db.server.ts';
import { DomainError, notFound, type Refusal } from '#app/platform/errors.ts';
import { getBytes, hasBytes } from '#app/platform/storage.server.ts';
import { owedTasks, runTask, TaskRefused } from '#app/platform/tasks.server.ts';

import { markKnown, type MarkedQuestion } from './mark-known.server.ts';
import { readQuestionFile } from './read-question-file.server.ts';
import type { FileFinding, QuestionFormat } from './reading/question-file.ts';
import { resolveQuestions } from './resolve-questions.server.ts';
import { QUESTION_IMPORT_TASK, type QuestionImportInput } from './start-question-import.server.ts';
import { takeInQuestions } from './take-in-questions.server.ts';

/** A question of the file as the page of its check shows it. */
export type CheckedQuestion = {
  line: number;
  name: string;
  work: QuestionWork;
  category: string[];
  tags: string[];
  already: boolean;
  /** The checked pictures by their names in the work, as they are kept for a day. */
  pictures: { name: string; hash: string }[];
};

/** What an import task keeps as its result. */
export type QuestionImportResult = {
  format: QuestionFormat | null;
  errors: number;
  warnings: number;
  findings: FileFinding[];
} & (
  { questions: CheckedQuestion[]; taken: null } | { questions: []; taken: number; skipped: number }
);

/** What a task that was refused says. */
export type RefusedImport = { refused: Refusal };

/** Past this many the rest is counted, not kept: nobody reads them. */
const KEPT = 2_000;
/** Pictures are most of the work. */
const RESOLVING = 0.6;

/** Checks or takes in the file of a task, with the rights that its account has now. */
export async function runQuestionImport(taskId: string): Promise<void> {
  await runTask<QuestionImportInput>(taskId, async (input, startedById, progress) => {
    try {
      return await done(taskId, input, startedById, progress);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { kind, code, params } = error;
      const refused = kind === 'not-found' ? { code: 'forbidden' } : { code, params };
      throw new TaskRefused({ refused } satisfies RefusedImport);
    }
  });
}

/** Imports that should be running and are not. */
export async function owedQuestionImports(): Promise<string[]> {
  return owedTasks(QUESTION_IMPORT_TASK);
}

async function done(
  taskId: string,
  { name, hash, language, taking }: QuestionImportInput,
  startedById: string,
  progress: (share: number) => void,
): Promise<QuestionImportResult> {
  const actor = await actorOfAccount(startedById);
  if (!actor || !canUseBank(actor)) throw notFound();
  if (!(await hasBytes(hash))) throw new DomainError('conflict', 'importFilesGone');
  const bytes = await getBytes(hash);
  const { format, ...read } = await readQuestionFile({ name, bytes }, language);
  const { questions, findings } = await resolveQuestions(read, language, (share) =>
    progress(share * RESOLVING),
  );
  if (!taking) {
    const marked = await markKnown(runOn(pool), actor, questions);
    const checked: CheckedQuestion[] = [];
    for (const question of marked) checked.push(await checkedQuestion(taskId, question));
    return { format, ...told(findings, marked), questions: checked, taken: null };
  }
  // A worker that died may have written everything and not said so.
  const marked = await takeInQuestions(actor, questions, taking, (share) =>
    progress(RESOLVING + share * (1 - RESOLVING)),
  );
  const skipped = marked.filter(({ already }) => already).length;
  const taken = marked.length - skipped;
  return { format, ...told(findings, marked), questions: [], taken, skipped };
}

/** What there is to say of a file, in the order of its lines. */
function told(findings: FileFinding[], questions: MarkedQuestion[]) {
  const already = questions
    .filter(({ already }) => already)
    .map(({ place: { line } }): FileFinding => ({
      ...{ line, code: 'already', data: {}, severity: 'warning' },
    }));
  const all = [...findings, ...already].sort((a, b) => a.line - b.line);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return { findings: all.slice(0, KEPT), errors, warnings: all.length - errors };
}

/** Pictures are kept as they will be shown, as long as the file itself. */
async function checkedQuestion(taskId: string, question: MarkedQuestion): Promise<CheckedQuestion> {
  const { place, work, category, tags, already } = question;
  const pictures: CheckedQuestion['pictures'] = [];
  for (const [name, { source, ending }] of question.pictures) {
    if (!(source instanceof Uint8Array)) continue;
    pictures.push({ name, hash: await keptPicture(taskId, `gambar.${ending}`, source) });
  }
  return { ...place, work, category, tags, already, pictures };
}

function keptPicture(taskId: string, name: string, bytes: Uint8Array): Promise<string> {
  return db.$transaction(async (tx) => {
    const { hash } = await storeFile(tx, name, bytes);
    await keepForTask(tx, taskId, [hash]);
    return hash;
  });
}
