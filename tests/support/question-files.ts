import { keepForTask } from '#app/domain/files/task-files.server.ts';
import { storeFile } from '#app/domain/files/store-file.server.ts';
import type { QuestionExportResult } from '#app/domain/questions/formats/run-question-export.server.ts';
import type { QuestionImportResult } from '#app/domain/questions/formats/run-question-import.server.ts';
import { QUESTION_EXPORT_TASK } from '#app/domain/questions/formats/start-question-export.server.ts';
import { QUESTION_IMPORT_TASK } from '#app/domain/questions/formats/start-question-import.server.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import { aPng } from './pictures.ts';
import { aQuestion } from './studio.ts';

let serial = 0;

/** A checked file with a picture, and a finished export, of one account. */
export async function questionFilesOf(startedById: string) {
  const file = await kept('soal.bin', Buffer.from('Benar? {T}'));
  // Each has its own content, and with it its own address.
  const picture = await kept('gambar.png', await aPng(8, 8 + ++serial));
  const pictures = [{ name: 'gambar.png', hash: picture.hash }];
  const question = { ...{ line: 1, name: '', category: [], tags: [] }, already: false, pictures };
  const checked: QuestionImportResult = {
    ...{ format: 'gift', errors: 0, warnings: 0, findings: [], taken: null },
    questions: [{ ...question, work: aQuestion() }],
  };
  const made = { ...file, name: 'soal.gift', count: 1, notes: [] } satisfies QuestionExportResult;
  const scope = { categoryId: null, questions: [], state: 'all' };
  const importing = { name: 'soal.gift', hash: file.hash, language: 'id', taking: null };
  const ofImport = [file.hash, picture.hash];
  return {
    questionImportId: await task(QUESTION_IMPORT_TASK, importing, checked, ofImport),
    questionPictureHash: picture.hash,
    questionExportId: await task(QUESTION_EXPORT_TASK, { scope, format: 'gift' }, made, [
      file.hash,
    ]),
  };

  async function task(kind: string, input: object, result: object, hashes: string[]) {
    const id = newId();
    await db.task.create({ data: { id, kind, status: 'succeeded', input, result, startedById } });
    await keepForTask(db, id, hashes);
    return id;
  }
}

async function kept(name: string, bytes: Buffer): Promise<{ hash: string; size: number }> {
  const { hash, size } = await db.$transaction((tx) => storeFile(tx, name, bytes));
  return { hash, size };
}
