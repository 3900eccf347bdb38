import { randomBytes } from 'node:crypto';

import type { CourseContent } from '#app/domain/catalogue/course-content.ts';
import { canUseStudio, canWriteCourse } from '#app/domain/catalogue/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { languages } from '#app/platform/i18n.ts';
import { newId } from '#app/platform/id.ts';

import { beginDraft } from './begin-draft.server.ts';
import { copiedContent } from './copied-content.ts';
import { courseSource } from './course-source.server.ts';
import { copyDraftTexts, copyVersionTexts } from './draft-texts.server.ts';
import { type NewCourse, slugOf } from './new-course.ts';

/**
 * Begins a course as a draft that nobody but its authors sees, empty or with the content, texts and media of another
 * course or a template. Who begins it is its author.
 * @throws conflict `courseCodeTaken`; not found where the course to copy is not the actor's to read
 */
export async function createCourse(actor: Actor, course: NewCourse): Promise<string> {
  if (!canUseStudio(actor)) throw notFound();
  return db.$transaction(async (tx) => {
    await assertForm(tx, course.formId);
    const from = course.fromCourseId ?? null;
    const source = from ? await sourceToCopy(tx, actor, from) : null;
    const { content, keys } = copiedContent(begunWith(course, source?.content));
    const courseId = await writeCourse(tx, course);
    await beginDraft(tx, actor, { courseId, content, basedOn: null });
    if (from && source?.isDraft) await copyDraftTexts(tx, { fromCourseId: from, courseId }, keys);
    else if (source?.versionId)
      await copyVersionTexts(tx, { versionId: source.versionId, courseId }, keys);
    if (actor.accountId)
      await tx.courseAuthor.create({
        data: { courseId, accountId: actor.accountId, addedAt: now() },
      });
    await recordEvent(tx, actor, 'course.created', courseId, { code: course.code, from });
    return courseId;
  });
}

async function assertForm(tx: Tx, formId: number): Promise<void> {
  if ((await tx.developmentForm.count({ where: { id: formId } })) === 0)
    throw new DomainError('invalid', 'courseForm', {}, 'formId');
}

type Source = { content: CourseContent; isDraft: boolean; versionId: string | null };

/** A template may be begun from by everybody who writes courses; another course by those who write that. */
async function sourceToCopy(tx: Tx, actor: Actor, courseId: string): Promise<Source> {
  const [found] = await tx.$queryRaw<
    { isTemplate: boolean; isAuthor: boolean; draft: CourseContent | null }[]
  >`
    SELECT c."isTemplate", d.content AS draft,
           EXISTS (SELECT 1 FROM "CourseAuthor" a
                    WHERE a."courseId" = c.id AND a."accountId" = ${actor.accountId}::uuid) AS "isAuthor"
      FROM "Course" c LEFT JOIN "CourseDraft" d ON d."courseId" = c.id
     WHERE c.id = ${courseId}::uuid FOR SHARE OF c`;
  if (!found || !(found.isTemplate || canWriteCourse(actor, found))) throw notFound();
  if (found.draft) return { content: found.draft, isDraft: true, versionId: null };
  const { content, versionId } = await courseSource(runIn(tx), courseId);
  return { content, isDraft: false, versionId };
}

function begunWith({ title, kind, formId }: NewCourse, from?: CourseContent): CourseContent {
  const written = languages.filter((language) => title[language]);
  const facts = from?.facts ?? {
    summary: { id: '', en: '' },
    description: { id: '', en: '' },
    provider: '',
    capacity: null,
    languages: written.length > 0 ? written : ['id' as const],
    credited: null,
    outcomes: [],
    prerequisiteIds: [],
    audience: { unitIds: [], families: [], levels: [], statuses: [] },
  };
  return { facts: { ...facts, title, kind, formId }, modules: from?.modules ?? [] };
}

async function writeCourse(tx: Tx, course: NewCourse): Promise<string> {
  const { code, kind, formId } = course;
  const id = newId();
  const title = JSON.stringify(course.title);
  for (const slug of slugs(course)) {
    const made = await tx.$executeRaw`
      INSERT INTO "Course" (id, slug, code, kind, "formId", title, summary, description, provider, minutes, "createdAt")
      VALUES (${id}::uuid, ${slug}, ${code}, ${kind}::"CourseKind", ${formId}, ${title}::jsonb,
              '{"id":"","en":""}', '{"id":"","en":""}', '', 0, ${now()})
      ON CONFLICT DO NOTHING`;
    if (made === 1) return id;
    if (await tx.course.count({ where: { code } }))
      throw new DomainError('conflict', 'courseCodeTaken', { code }, 'code');
  }
  throw new DomainError('conflict', 'courseSlugTaken', { slug: slugOf(code) });
}

/** Addresses it may have, the plainest first. */
function slugs({ title, code }: NewCourse): string[] {
  const name = slugOf(title.id || title.en);
  const full = [name, slugOf(code)].filter(Boolean).join('-') || 'pelatihan';
  return [...(name ? [name] : []), full, `${full}-${randomBytes(4).toString('hex')}`];
}
