import { storeFile } from '#app/domain/files/store-file.server.ts';
import { publishQuiz } from '#app/domain/questions/publish-quiz.server.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { QuizItemDraft } from './course-draft.ts';
import type { PreparedLesson } from './prepare-lesson.server.ts';

type PreparedModule = { title: Localised; items: (PreparedLesson | QuizItemDraft)[] };

/** Writes the modules of a new version with their lessons, files and quizzes. */
export async function writeModules(tx: Tx, versionId: string, modules: PreparedModule[]) {
  const written = modules.map((module, index) => ({ ...module, id: newId(), position: index + 1 }));
  await tx.module.createMany({
    data: written.map(({ id, position, title }) => ({ id, versionId, position, title })),
  });
  for (const { id: moduleId, items } of written) {
    for (const [index, item] of items.entries()) {
      const place = { moduleId, position: index + 1 };
      if (item.kind === 'lesson') await writeLesson(tx, place, item);
      else await writeQuizItem(tx, place, item);
    }
  }
}

type Place = { moduleId: string; position: number };

async function writeLesson(tx: Tx, place: Place, lesson: PreparedLesson) {
  const { id, title, minutes, required = true, document, html } = lesson;
  await tx.courseItem.create({
    data: { ...place, id, kind: 'lesson', title, minutes, required, document, html },
  });
  for (const { name, bytes } of lesson.files) {
    const { hash } = await storeFile(tx, name, bytes);
    const download = lesson.downloads.has(name);
    await tx.lessonFile.create({ data: { courseItemId: id, name, fileHash: hash, download } });
  }
}

async function writeQuizItem(tx: Tx, place: Place, item: QuizItemDraft) {
  const { title, minutes, required = true } = item;
  const { quizVersionId } = await publishQuiz(tx, item.quiz);
  await tx.courseItem.create({
    data: { ...place, id: newId(), kind: 'quiz', title, minutes, required, quizVersionId },
  });
}
