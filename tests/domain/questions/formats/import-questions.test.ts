import { expect, test } from 'vitest';

import { removeUnreferencedFiles } from '#app/domain/files/remove-unreferenced-files.server.ts';
import { exportQuestions } from '#app/domain/questions/formats/start-question-export.server.ts';
import {
  dryRun,
  importQuestions,
} from '#app/domain/questions/formats/start-question-import.server.ts';
import {
  exportedQuestionFile,
  questionExportView,
} from '#app/domain/questions/formats/question-export-view.server.ts';
import {
  checkedPicture,
  questionImports,
  questionImportView,
} from '#app/domain/questions/formats/question-import-view.server.ts';
import { runQuestionImport } from '#app/domain/questions/formats/run-question-import.server.ts';
import { retireQuestion } from '#app/domain/questions/bank/retire-question.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import type { QuestionFormat } from '#app/domain/questions/formats/reading/question-file.ts';
import { getBytes, hasBytes } from '#app/platform/storage.server.ts';
import { aBankQuestion, aCategory, anApprovedQuestion } from '#tests/support/bank.ts';
import { aCompetency } from '#tests/support/published-course.ts';
import { anAsset } from '#tests/support/media.ts';
import { aBomb, aPhoto } from '#tests/support/pictures.ts';
import { runEvents } from '#tests/support/run-events.ts';
import { aManager, aTrainer } from '#tests/support/studio.ts';

let serial = 0;

/** A question that no other test has. */
const gift = (answers = '{=ya ~tidak}') => `::Satu::Benarkah yang ke-${++serial}? ${answers}\n\n`;

async function checked(actor: Actor, text: string | Uint8Array, name = 'soal.gift') {
  const bytes = Buffer.from(text as string);
  const taskId = await dryRun(actor, { name, bytes, language: 'id' });
  await runEvents();
  return taskId;
}

async function taken(actor: Actor, taskId: string, categoryId: string, makeCategories = false) {
  const id = await importQuestions(actor, { taskId, categoryId, makeCategories });
  await runEvents();
  return questionImportView(actor, id, 1);
}

test('a file is checked, shown, and taken in as drafts when somebody agrees', async () => {
  const trainer = await aTrainer();
  const categoryId = await aCategory();
  const text = `${gift()}tak terbaca {=a\n\n${gift('{TRUE}')}`;
  const taskId = await checked(trainer, text);
  const view = await questionImportView(trainer, taskId, 1);
  expect(view).toMatchObject({ state: 'checked', format: 'gift', errors: 1, count: 2, fresh: 2 });
  expect(view.questions.map(({ work }) => work.kind)).toEqual(['single', 'true_false']);
  expect(view.findings).toMatchObject([{ line: 3, code: 'braceUnclosed', severity: 'error' }]);
  expect(await db.question.count({ where: { categoryId } })).toBe(0);

  const outcome = await taken(trainer, taskId, categoryId);
  expect(outcome).toMatchObject({ state: 'imported', taken: 2, skipped: 0 });
  const kept = await db.question.findMany({ where: { categoryId }, include: { versions: true } });
  expect(kept.map(({ state, createdById }) => [state, createdById])).toEqual([
    ['draft', trainer.accountId],
    ['draft', trainer.accountId],
  ]);
  expect((await questionImports(trainer)).map(({ state }) => state)).toEqual([
    'imported',
    'checked',
  ]);
});

test('the same file a second time is there already; what has been retired is not', async () => {
  const manager = await aManager();
  const categoryId = await aCategory();
  const text = gift() + gift();
  await taken(manager, await checked(manager, text), categoryId);
  const again = await questionImportView(manager, await checked(manager, text), 1);
  expect(again).toMatchObject({ state: 'nothing', count: 2, fresh: 0 });
  expect(again.findings.map(({ code }) => code)).toEqual(['already', 'already']);

  const [first] = await db.question.findMany({ where: { categoryId } });
  await retireQuestion(manager, first!.id);
  const twice = await questionImportView(manager, await checked(manager, text + text), 1);
  expect(twice.questions.map(({ already }) => already).filter(Boolean)).toHaveLength(3);
  expect(twice.fresh).toBe(1);
});

test('of several imports of one file at the same moment one writes its questions', async () => {
  const actors = [await aTrainer(), await aManager(), await aTrainer()];
  const categoryId = await aCategory();
  const text = gift() + gift();
  const checks: [Actor, string][] = [];
  for (const actor of actors) checks.push([actor, await checked(actor, text)]);
  const tasks: string[] = [];
  for (const [actor, taskId] of checks)
    tasks.push(await importQuestions(actor, { taskId, categoryId, makeCategories: false }));
  await Promise.all(tasks.map(runQuestionImport));

  expect(await db.question.count({ where: { categoryId } })).toBe(2);
  const views = await Promise.all(tasks.map((id, n) => questionImportView(actors[n]!, id, 1)));
  expect(views.map(({ taken, skipped }) => `${taken} ${skipped}`).sort()).toEqual([
    ...['0 2', '0 2', '2 0'],
  ]);
});

test('what stands in a category that one does not see is not told', async () => {
  const manager = await aManager();
  const hidden = await aCategory({ restricted: true });
  const text = gift();
  await taken(manager, await checked(manager, text), hidden);
  const trainer = await aTrainer();
  const view = await questionImportView(trainer, await checked(trainer, text), 1);
  expect(view.fresh).toBe(1);
  const taskId = view.id;
  await expect(
    importQuestions(trainer, { taskId, categoryId: hidden, makeCategories: false }),
  ).rejects.toMatchObject({ kind: 'not-found' });
});

test('checks and files belong to whoever had them made', async () => {
  const trainer = await aTrainer();
  const taskId = await checked(trainer, gift());
  const other = await aManager();
  await expect(questionImportView(other, taskId, 1)).rejects.toMatchObject({ kind: 'not-found' });
  const taking = { taskId, categoryId: await aCategory(), makeCategories: false };
  await expect(importQuestions(other, taking)).rejects.toMatchObject({ kind: 'not-found' });
});

test('all of a file is written or nothing', async () => {
  const trainer = await aTrainer();
  const categoryId = await aCategory();
  const taskId = await checked(trainer, gift() + gift() + gift());
  const id = await importQuestions(trainer, { taskId, categoryId, makeCategories: false });
  // The category goes while the import waits.
  await db.questionCategory.update({ where: { id: categoryId }, data: { archivedAt: new Date() } });
  await runEvents();
  const view = await questionImportView(trainer, id, 1);
  expect(view).toMatchObject({ state: 'failed', refused: { code: 'categoryArchived' } });
  expect(await db.question.count({ where: { categoryId } })).toBe(0);
});

test('categories of the file are found or made below the one that is chosen', async () => {
  const manager = await aManager();
  const categoryId = await aCategory();
  const there = await aCategory({
    parentId: categoryId,
    name: { id: 'Disiplin', en: 'Discipline' },
  });
  const text = `$CATEGORY: top/discipline/Hukuman\n\n${gift()}$CATEGORY: top/Cuti\n\n${gift()}`;
  await taken(manager, await checked(manager, text), categoryId, true);
  const made = await db.questionCategory.findMany({
    where: { parentId: { in: [categoryId, there] } },
    include: { questions: true },
    orderBy: { createdAt: 'asc' },
  });
  expect(
    made.map(({ name, parentId, questions }) => [
      (name as { id: string }).id,
      parentId,
      questions.length,
    ]),
  ).toEqual([
    ['Disiplin', categoryId, 0],
    ['Hukuman', there, 1],
    ['Cuti', categoryId, 1],
  ]);
});

test('pictures come into the library, and those that are none are told', async () => {
  const manager = await aManager();
  const categoryId = await aCategory();
  const png = (await aPhoto(40, 20)).toString('base64');
  const file = (name: string, bytes: string) =>
    `<file name="${name}" encoding="base64">${bytes}</file>`;
  const html =
    '<p>Apa ini?</p><img src="@@PLUGINFILE@@/peta.jpg" alt="Peta"><img src="@@PLUGINFILE@@/palsu.png">';
  const text = `<quiz><question type="truefalse"><questiontext format="html"><text><![CDATA[${html}${++serial}]]></text>
    ${file('peta.jpg', png)}${file('palsu.png', aBomb(40_000).toString('base64'))}</questiontext>
    <answer fraction="100"><text>true</text></answer></question></quiz>`;
  const taskId = await checked(manager, text, 'soal.xml');
  const view = await questionImportView(manager, taskId, 1);
  expect(view.findings.map(({ code }) => code)).toEqual(['pictureRefused']);
  const [question] = view.questions;
  const shown = await checkedPicture(manager, taskId, question!.pictures[0]!.hash);
  expect(shown).toMatchObject({ mediaType: 'image/webp', inline: true });
  await expect(checkedPicture(manager, taskId, 'f'.repeat(64))).rejects.toMatchObject({
    kind: 'not-found',
  });

  await taken(manager, taskId, categoryId);
  const { id } = await db.question.findFirstOrThrow({ where: { categoryId } });
  const media = await db.questionMedia.findMany({
    where: { version: { questionId: id } },
    include: { asset: true },
  });
  expect(media.map(({ asset }) => asset.name)).toEqual([
    expect.stringMatching(/^peta(-\d+)?\.webp$/),
  ]);
  const again = await questionImportView(manager, await checked(manager, text, 'soal.xml'), 1);
  expect(again.fresh).toBe(0);
});

test('files of checks and exports stay a day, however old their bytes are, and then go', async () => {
  const manager = await aManager();
  const categoryId = await aCategory();
  const png = (await aPhoto(30, 20)).toString('base64');
  const text = `<quiz><question type="truefalse"><questiontext format="html"><text><![CDATA[Ke-${++serial} <img src="@@PLUGINFILE@@/a.jpg">]]></text>
    <file name="a.jpg" encoding="base64">${png}</file></questiontext><answer fraction="100"><text>true</text></answer></question></quiz>`;
  const taskId = await checked(manager, text, 'soal.xml');
  const { questions } = await questionImportView(manager, taskId, 1);
  const { hash } = questions[0]!.pictures[0]!;
  await aBankQuestion(manager, categoryId);
  const made = await exported(manager, categoryId, 'gift');
  const file = await exportedQuestionFile(manager, made);
  // The same bytes were stored before.
  await db.storedFile.updateMany({ data: { createdAt: new Date('2020-01-01') } });
  await removeUnreferencedFiles();
  expect(await checkedPicture(manager, taskId, hash)).toMatchObject({ hash });
  expect(await hasBytes(file.hash)).toBe(true);
  expect(await questionImportView(manager, taskId, 1)).toMatchObject({ available: true });

  await db.taskFile.updateMany({
    where: { taskId: { in: [taskId, made] } },
    data: { expiresAt: new Date(Date.now() - 1) },
  });
  expect(await questionImportView(manager, taskId, 1)).toMatchObject({ available: false });
  expect(await questionExportView(manager, made)).toMatchObject({ state: 'expired' });
  await expect(exportedQuestionFile(manager, made)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(checkedPicture(manager, taskId, hash)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(taken(manager, taskId, categoryId)).rejects.toMatchObject({
    code: 'importFilesGone',
  });
  await removeUnreferencedFiles();
  for (const gone of [hash, file.hash]) expect(await hasBytes(gone)).toBe(false);
});

async function exported(
  actor: Actor,
  categoryId: string,
  format: QuestionFormat,
  more: { questions?: string[]; state?: 'approved' } = {},
) {
  const scope = { categoryId, questions: [], state: 'all' as const, ...more };
  const taskId = await exportQuestions(actor, { scope, format, language: 'id' });
  await runEvents();
  return taskId;
}

test.each(['gift', 'moodle', 'csv', 'xlsx'] as const)(
  'what is exported as %s is known when it comes back',
  async (format) => {
    const manager = await aManager();
    const competency = await aCompetency();
    const top = await aCategory();
    const below = await aCategory({ parentId: top, name: { id: 'Bawah', en: '' } });
    const more = {
      competencyId: competency.id,
      level: 2,
      stem: { id: `Ke-${++serial}`, en: `No ${serial}` },
    };
    await aBankQuestion(manager, below, more, ['asn']);
    const taskId = await exported(manager, top, format);
    const view = await questionExportView(manager, taskId);
    expect(view).toMatchObject({ state: 'ready', count: 1 });
    const file = await exportedQuestionFile(manager, taskId);
    const bytes = await getBytes(file.hash);
    const again = await questionImportView(manager, await checked(manager, bytes, file.name), 1);
    expect(again).toMatchObject({ count: 1, fresh: 0 });
    expect(again.questions[0]).toMatchObject({ category: ['Bawah'], tags: ['asn'], already: true });
  },
);

test('more pictures than memory has room for are refused, where the format holds them', async () => {
  const manager = await aManager();
  const categoryId = await aCategory();
  const { name, hash } = await anAsset();
  const pictures = [{ name, alt: { id: '', en: '' } }];
  for (let n = 0; n < 3; n++) await aBankQuestion(manager, categoryId, { pictures });
  await db.storedFile.update({ where: { hash }, data: { size: 40 << 20 } });
  const view = async (format: QuestionFormat) =>
    questionExportView(manager, await exported(manager, categoryId, format));
  expect(await view('moodle')).toMatchObject({
    state: 'failed',
    refused: { code: 'questionExportPictures' },
  });
  expect(await view('gift')).toMatchObject({ state: 'ready', count: 3 });
});

test('only what is asked for and may be seen is exported, by whoever may still see it', async () => {
  const manager = await aManager();
  const categoryId = await aCategory({ restricted: true });
  const approved = await anApprovedQuestion(manager, categoryId);
  const draft = await aBankQuestion(manager, categoryId);
  const count = async (more: object) =>
    (await questionExportView(manager, await exported(manager, categoryId, 'csv', more))).count;
  expect(await count({})).toBe(2);
  expect(await count({ state: 'approved' })).toBe(1);
  expect(await count({ questions: [draft] })).toBe(1);
  expect(approved).not.toBe(draft);
  const trainer = await aTrainer();
  await expect(exported(trainer, categoryId, 'csv')).rejects.toMatchObject({ kind: 'not-found' });
  const taskId = await exported(manager, categoryId, 'csv');
  await expect(exportedQuestionFile(trainer, taskId)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(exported(manager, await aCategory(), 'csv')).rejects.toMatchObject({
    code: 'questionExportEmpty',
  });
});
