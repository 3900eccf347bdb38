import { canPreviewCourse } from '#app/domain/catalogue/policy.ts';
import { isFileName } from '#app/domain/files/file-name.ts';
import { type Serving, servingOf } from '#app/domain/files/media-type.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

export type ServedFile = Serving & { name: string; hash: string; size: number };

/** A file of a lesson, for those who learn in that version of the course and for the staff who prepare it. */
export async function lessonFile(
  actor: Actor,
  { itemId, name }: { itemId: string; name: string },
): Promise<ServedFile> {
  if (!isFileName(name)) throw notFound();
  const found = await row<{ hash: string; size: number; download: boolean }>('lesson-file', FILE, [
    itemId,
    name,
    actor.employeeId,
    canPreviewCourse(actor),
  ]);
  if (!found) throw notFound();
  const { mediaType, inline } = servingOf(name);
  const { hash, size, download } = found;
  return { name, hash, size, mediaType, inline: inline && !download };
}

const FILE = `
  SELECT f.hash, f.size, l.download
    FROM "LessonFile" l
    JOIN "StoredFile" f ON f.hash = l."fileHash"
   WHERE l."courseItemId" = $1 AND l.name = $2
     AND ($4::boolean OR EXISTS (
           SELECT 1 FROM "CourseItem" i
             JOIN "Module" m ON m.id = i."moduleId"
             JOIN "Offering" o ON o."courseVersionId" = m."versionId"
             JOIN "Enrollment" e ON e."offeringId" = o.id
            WHERE i.id = l."courseItemId" AND e."employeeId" = $3::uuid
              AND e.status IN ('enrolled', 'in_progress', 'completed')))`;
