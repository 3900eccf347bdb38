import type { CourseKnowledge } from '#app/domain/catalogue/checklist/course-knowledge.ts';
import { itemMinutes } from '#app/domain/catalogue/checklist/learning-time.ts';
import { leastMinutes } from '#app/domain/catalogue/course-content.ts';
import { publishQuiz } from '#app/domain/questions/publish-quiz.server.ts';
import type { QuizBank } from '#app/domain/questions/quiz-bank.ts';
import type { QuizWork } from '#app/domain/questions/quiz-work.ts';
import type { Tx } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { newId } from '#app/platform/id.ts';

import type { PreparedItem } from './prepare-item.server.ts';

type NewModules = {
  /** Of the version. */
  id: string;
  /** The version before it. */
  formerId: string | null;
  modules: { title: Localised; items: PreparedItem[] }[];
  known: CourseKnowledge;
};

/** Writes the modules of a new version with their items, files and quizzes. */
export async function writeModules(tx: Tx, version: NewModules): Promise<void> {
  const modules = version.modules.map((module, at) => ({ ...module, id: newId(), at: at + 1 }));
  await tx.module.createMany({
    data: modules.map(({ id, at, title }) => ({ id, versionId: version.id, position: at, title })),
  });
  const quizzes = await formerQuizzes(tx, version.formerId);
  for (const { id: moduleId, items } of modules) {
    const rows = [];
    for (const [index, prepared] of items.entries()) {
      const { id, item, conditions, fingerprint, document, html } = prepared;
      const { key, kind, title, required } = item;
      rows.push({
        ...{ id, key, moduleId, position: index + 1, kind, title, required, conditions },
        ...{ minimumMinutes: leastMinutes(item), fingerprint },
        minutes: itemMinutes(item, version.known.textMinutes.get(key)),
        ...('settings' in item && { settings: item.settings }),
        ...(document && { document }),
        ...(html && { html }),
        quizVersionId:
          item.kind === 'quiz'
            ? await quizOf(tx, item, prepared, { quizzes, bank: version.known.bank })
            : null,
      });
    }
    await tx.courseItem.createMany({ data: rows });
  }
  const files = modules.flatMap(({ items }) =>
    items.flatMap(({ id, files: own }) =>
      own.map(({ name, hash, download, assetId }) => ({
        ...{ courseItemId: id, name, fileHash: hash, download, assetId },
      })),
    ),
  );
  await tx.lessonFile.createMany({ data: files });
}

type FormerQuiz = { key: string; fingerprint: string; quizVersionId: string; quizId: string };

async function formerQuizzes(tx: Tx, versionId: string | null): Promise<Map<string, FormerQuiz>> {
  const former = await tx.$queryRaw<FormerQuiz[]>`
    SELECT i.key, i.fingerprint, i."quizVersionId", q."quizId"
      FROM "Module" m
      JOIN "CourseItem" i ON i."moduleId" = m.id
      JOIN "QuizVersion" q ON q.id = i."quizVersionId"
     WHERE m."versionId" = ${versionId}::uuid`;
  return new Map(former.map((quiz) => [quiz.key, quiz]));
}

/** A quiz that asks what it asked before stays the same quiz; a changed one is its next version. */
async function quizOf(
  tx: Tx,
  { key, title, quiz }: { key: string; title: Localised; quiz: QuizWork },
  { fingerprint }: PreparedItem,
  { quizzes, bank }: { quizzes: ReadonlyMap<string, FormerQuiz>; bank: QuizBank },
): Promise<string> {
  const known = quizzes.get(key);
  if (known?.fingerprint === fingerprint) return known.quizVersionId;
  const published = await publishQuiz(tx, { ...quiz, title }, known?.quizId ?? null, bank);
  return published.quizVersionId;
}
