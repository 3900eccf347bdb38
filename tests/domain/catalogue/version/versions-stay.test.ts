import fc from 'fast-check';
import { expect, test } from 'vitest';

import { contentItems } from '#app/domain/catalogue/content-items.ts';
import { archiveCourse, restoreCourse } from '#app/domain/catalogue/draft/archive-course.server.ts';
import { createCourse } from '#app/domain/catalogue/draft/create-course.server.ts';
import { discardDraft } from '#app/domain/catalogue/draft/discard-draft.server.ts';
import { draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import { startDraft } from '#app/domain/catalogue/draft/start-draft.server.ts';
import { editOutline } from '#app/domain/catalogue/outline/edit-outline.server.ts';
import { handIn } from '#app/domain/catalogue/review/hand-in.server.ts';
import { sendBack } from '#app/domain/catalogue/review/send-back.server.ts';
import { replaceAsset } from '#app/domain/media/replace-asset.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, pool, runOn } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';
import {
  addItem,
  aFullDraft,
  aManager,
  changeFacts,
  changeItem,
  inId,
  publishNow,
  write,
} from '#tests/support/studio.ts';

type Studio = { manager: Actor; courseId: string; drawing: string };
type Step = (studio: Studio, n: number) => Promise<unknown>;

/** What people do in the studio. What is not possible at the moment is refused, and changes nothing either. */
const steps: Record<string, Step> = {
  start: ({ manager, courseId }) => startDraft(manager, courseId),
  discard: ({ manager, courseId }) => discardDraft(manager, courseId),
  publish: ({ manager, courseId }) => publishNow(manager, courseId),
  handIn: ({ manager, courseId }) => handIn(manager, courseId),
  sendBack: ({ manager, courseId }) => sendBack(manager, courseId, { note: 'Lagi' }),
  archive: ({ manager, courseId }) => archiveCourse(manager, courseId),
  restore: ({ manager, courseId }) => restoreCourse(manager, courseId),
  copy: ({ manager, courseId }) =>
    createCourse(manager, {
      title: inId('Salinan'),
      kind: 'online',
      formId: 16,
      code: `SALIN-${newId()}`,
      fromCourseId: courseId,
    }),
  replace: async ({ manager, drawing }, n) => {
    const { id } = await db.mediaAsset.findUniqueOrThrow({ where: { name: drawing } });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><text>${n}</text></svg>`;
    await replaceAsset(manager, id, { name: drawing, source: Buffer.from(svg) });
  },
  facts: ({ manager, courseId }, n) =>
    changeFacts(manager, courseId, {
      provider: `Balai ${n}`,
      credited: n % 2 ? { minutes: 45 * n, reason: 'Kurikulum' } : null,
    }),
  text: async ({ manager, courseId }, n) => {
    const lesson = await anItem(manager, courseId, 'lesson', n);
    await write(manager, courseId, lesson, `Isi ke-${n}.`);
  },
  quiz: async ({ manager, courseId }, n) => {
    const quiz = await anItem(manager, courseId, 'quiz', n);
    await changeItem(manager, courseId, quiz, (item) =>
      item.kind === 'quiz' ? { ...item, quiz: { ...item.quiz, passMark: n * 100 } } : item,
    );
  },
  add: async ({ manager, courseId }, n) => {
    const { content } = await draftView(manager, courseId);
    const moduleKey = content.modules[0]?.key ?? '';
    await write(
      manager,
      courseId,
      await addItem(manager, courseId, moduleKey, 'lesson', `Materi ${n}`),
      'Isi.',
    );
  },
  remove: async ({ manager, courseId }, n) => {
    const key = await anItem(manager, courseId, null, n);
    await editOutline(manager, courseId, { kind: 'remove-item', key });
  },
  shift: async ({ manager, courseId }, n) => {
    const key = await anItem(manager, courseId, null, n);
    await editOutline(manager, courseId, { kind: 'shift-item', key, by: n % 2 ? 'up' : 'down' });
  },
  double: async ({ manager, courseId }, n) => {
    const key = await anItem(manager, courseId, 'lesson', n);
    await editOutline(manager, courseId, { kind: 'duplicate-item', key, newKey: newId() });
  },
};

async function anItem(manager: Actor, courseId: string, kind: string | null, n: number) {
  const { content } = await draftView(manager, courseId);
  const items = contentItems(content).filter((item) => kind === null || item.kind === kind);
  return items[n % Math.max(1, items.length)]?.key ?? newId();
}

/** Every row of a version and all it leads to, as text; the learner's page is made of nothing else. */
const VERSION = `
  SELECT v.id, jsonb_build_object(
           'version', to_jsonb(v),
           'modules', (SELECT jsonb_agg(to_jsonb(m) ORDER BY m.position) FROM "Module" m WHERE m."versionId" = v.id),
           'items', (SELECT jsonb_agg(to_jsonb(i) ORDER BY i.id) FROM "CourseItem" i
                       JOIN "Module" m ON m.id = i."moduleId" WHERE m."versionId" = v.id),
           'files', (SELECT jsonb_agg(to_jsonb(f) || to_jsonb(s) ORDER BY f."courseItemId", f.name)
                       FROM "LessonFile" f JOIN "StoredFile" s ON s.hash = f."fileHash"
                       JOIN "CourseItem" i ON i.id = f."courseItemId"
                       JOIN "Module" m ON m.id = i."moduleId" WHERE m."versionId" = v.id),
           'quizzes', (SELECT jsonb_agg(to_jsonb(q) || jsonb_build_object('questions',
                                (SELECT jsonb_agg(to_jsonb(u) ORDER BY u.position) FROM "QuizQuestion" u
                                  WHERE u."quizVersionId" = q.id)) ORDER BY q.id)
                         FROM "QuizVersion" q JOIN "CourseItem" i ON i."quizVersionId" = q.id
                         JOIN "Module" m ON m.id = i."moduleId" WHERE m."versionId" = v.id))::text AS rows
    FROM "CourseVersion" v WHERE v."courseId" = $1::uuid`;

async function versionsOf(courseId: string): Promise<Map<string, string>> {
  const versions = await runOn(pool)<{ id: string; rows: string }>(VERSION, [courseId]);
  return new Map(versions.map(({ id, rows }) => [id, rows]));
}

test('no published version ever changes, whatever is done in the studio', async () => {
  const manager = await aManager();
  let published = 0;
  const plan = fc.array(
    fc.tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom('publish', 'start', 'replace', 'text') },
        { weight: 1, arbitrary: fc.constantFrom(...Object.keys(steps)) },
      ),
      fc.integer({ min: 1, max: 90 }),
    ),
    { minLength: 10, maxLength: 25 },
  );
  await fc.assert(
    fc.asyncProperty(plan, async (planned) => {
      const studio = { manager, ...(await aFullDraft(manager)) };
      const kept = new Map<string, string>();
      for (const [name, n] of planned) {
        await steps[name]!(studio, n).catch((error: unknown) => {
          if (!(error instanceof DomainError)) throw error;
        });
        const now = await versionsOf(studio.courseId);
        for (const [id, rows] of kept) expect(now.get(id), `after ${name}`).toBe(rows);
        for (const [id, rows] of now) kept.set(id, rows);
      }
      published += kept.size;
    }),
    { numRuns: 12 },
  );
  expect(published).toBeGreaterThan(12);
});

test('the database itself refuses to change any part of a version', async () => {
  const manager = await aManager();
  const { courseId } = await aFullDraft(manager);
  await publishNow(manager, courseId);
  const before = await versionsOf(courseId);
  const changes = [
    `UPDATE "CourseVersion" SET content = '{}'`,
    `UPDATE "CourseVersion" SET note = 'lain'`,
    `UPDATE "Module" SET title = '{}'`,
    `UPDATE "CourseItem" SET html = '{}'`,
    `UPDATE "CourseItem" SET minutes = 0`,
    `UPDATE "LessonFile" SET "fileHash" = 'lain'`,
    `DELETE FROM "LessonFile"`,
    `DELETE FROM "CourseItem"`,
    `DELETE FROM "Module"`,
    `DELETE FROM "CourseVersion"`,
  ];
  for (const change of changes) await expect(pool.query(change), change).rejects.toThrow();
  expect(await versionsOf(courseId)).toEqual(before);
});
