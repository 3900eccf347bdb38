import { canPreviewCourse } from '#app/domain/catalogue/policy.ts';
import { outlineAround } from '#app/domain/catalogue/version/course-outline.server.ts';
import { originalName } from '#app/domain/media/picture-variant.ts';
import { isFileName } from '#app/domain/files/file-name.ts';
import { type Serving, servingOf } from '#app/domain/files/media-type.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import { openness } from './openness.ts';
import { standingOf } from './standing.server.ts';

export type ServedFile = Serving & { name: string; hash: string; size: number };

/**
 * A file of a lesson, for those who learn in that version of the course and to whom the lesson is open, and for the
 * staff who prepare it. A picture of a quiz is for those whose attempt puts a question that shows it.
 */
export async function lessonFile(
  actor: Actor,
  { itemId, name }: { itemId: string; name: string },
): Promise<ServedFile> {
  if (!isFileName(name)) throw notFound();
  const staff = canPreviewCourse(actor);
  const values = [itemId, name, actor.employeeId, staff, originalName(name)];
  const found = await row<Stored>('lesson-file', FILE, values);
  if (!found) throw notFound();
  const { enrollments } = found;
  if (!staff && enrollments && !(await isOpenTo(itemId, enrollments))) throw notFound();
  const { mediaType, inline } = servingOf(name);
  const { hash, size, download } = found;
  return { name, hash, size, mediaType, inline: inline && !download };
}

type Learning = { enrolledAt: string; done: string[] };
type Stored = {
  hash: string;
  size: number;
  download: boolean;
  /** Those of the reader in that version; null where the item has no conditions. */
  enrollments: Learning[] | null;
};

/** Who is in the course once more may read what was open to them the first time. */
async function isOpenTo(itemId: string, enrollments: Learning[]): Promise<boolean> {
  const outline = await outlineAround(itemId);
  return enrollments.some(({ enrolledAt, done }) => {
    const standing = standingOf(new Date(enrolledAt), done);
    return !openness(outline, standing).has(itemId);
  });
}

const FILE = `
  SELECT f.hash, f.size, l.download,
         CASE WHEN i.conditions <> '[]' THEN
           (SELECT json_agg(json_build_object('enrolledAt', e."enrolledAt",
                     'done', coalesce((SELECT json_agg(d."courseItemId") FROM "EnrollmentItem" d
                                        WHERE d."enrollmentId" = e.id), '[]')))
              FROM "Offering" o JOIN "Enrollment" e ON e."offeringId" = o.id
             WHERE o."courseVersionId" = m."versionId" AND e."employeeId" = $3::uuid
               AND e.status IN ('enrolled', 'in_progress', 'completed'))
         END AS enrollments
    FROM "LessonFile" l
    JOIN "StoredFile" f ON f.hash = l."fileHash"
    JOIN "CourseItem" i ON i.id = l."courseItemId"
    JOIN "Module" m ON m.id = i."moduleId"
   WHERE l."courseItemId" = $1 AND l.name = $2
     AND ($4::boolean OR EXISTS (
           SELECT 1 FROM "Offering" o
             JOIN "Enrollment" e ON e."offeringId" = o.id
            WHERE o."courseVersionId" = m."versionId" AND e."employeeId" = $3::uuid
              AND e.status IN ('enrolled', 'in_progress', 'completed')))
     AND ($4::boolean OR i."quizVersionId" IS NULL OR EXISTS (
           SELECT 1 FROM "Enrollment" e
             JOIN "Attempt" t ON t."enrollmentId" = e.id AND t."quizVersionId" = i."quizVersionId"
             JOIN "QuizQuestion" q ON q."quizVersionId" = t."quizVersionId"
              AND t.layout @> jsonb_build_array(jsonb_build_object('id', q.id))
            WHERE e."employeeId" = $3::uuid
              AND q.content -> 'pictures' @> jsonb_build_array(jsonb_build_object('name', $5::text))))`;
