import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

/**
 * Gives a published course the award that people expect where nobody has said anything: a certificate that its holder
 * has passed, where a quiz or an assignment is required, else that its holder attended. What was said stays.
 */
export async function ensureAwardRule({ courseId }: { courseId: string }): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "AwardRule" (id, "courseId", statement)
    SELECT ${newId()}::uuid, c.id,
           CASE WHEN EXISTS (SELECT 1 FROM "Module" m JOIN "CourseItem" i ON i."moduleId" = m.id
                              WHERE m."versionId" = c."currentVersionId" AND i.required
                                AND i.kind IN ('quiz', 'assignment'))
                THEN 'passed' ELSE 'attended' END
      FROM "Course" c
     WHERE c.id = ${courseId}::uuid AND c."currentVersionId" IS NOT NULL
        ON CONFLICT ("courseId") DO NOTHING`;
}
