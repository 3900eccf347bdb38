import { contentItems } from '#app/domain/catalogue/content-items.ts';
import type { CourseContent, CourseFacts } from '#app/domain/catalogue/course-content.ts';
import type { CourseKind } from '#app/domain/catalogue/course-kind.ts';
import type { RunStatement } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { languages, type Localised } from '#app/platform/i18n.ts';

/** What a draft is begun from: the version learners see, or what an import said of a course that has none. */
export type CourseSource = {
  content: CourseContent;
  versionId: string | null;
  version: number | null;
};

type Stored = {
  kind: CourseKind;
  formId: number;
  title: Localised;
  summary: Localised;
  description: Localised;
  provider: string;
  minutes: number;
  capacity: number | null;
  versionId: string | null;
  version: number | null;
  content: Partial<CourseContent> | null;
  outcomes: CourseFacts['outcomes'];
  prerequisiteIds: string[];
};

/**
 * The published content of a course; of one without content, its entry in the catalogue.
 * @param which a former version instead of the one learners see; not found where there is none such
 */
export async function courseSource(
  run: RunStatement,
  courseId: string,
  which: number | null = null,
): Promise<CourseSource> {
  const [course] = await run<Stored>(SOURCE, [courseId, which]);
  if (!course || (which !== null && course.version !== which)) throw notFound();
  const { versionId, version, content } = course;
  return { versionId, version, content: { ...entryOf(course), ...content } };
}

const SOURCE = `
  SELECT c.kind::text AS kind, c."formId", c.title, c.summary, c.description, c.provider, c.minutes, c.capacity,
         v.id AS "versionId", v.version, v.content,
         (SELECT coalesce(json_agg(json_build_object('competencyId', o."competencyId", 'level', o.level)
                                   ORDER BY o."competencyId"), '[]')
            FROM "CourseOutcome" o WHERE o."courseId" = c.id) AS outcomes,
         (SELECT coalesce(json_agg(p."requiredId" ORDER BY p."requiredId"), '[]')
            FROM "CoursePrerequisite" p WHERE p."courseId" = c.id) AS "prerequisiteIds"
    FROM "Course" c
    LEFT JOIN "CourseVersion" v ON v."courseId" = c.id
          AND CASE WHEN $2::int IS NULL THEN v.id = c."currentVersionId" ELSE v.version = $2::int END
   WHERE c.id = $1::uuid`;

function entryOf(course: Stored): CourseContent {
  const { kind, formId, title, summary, description, provider, capacity } = course;
  const written = languages.filter((language) => title[language]);
  return {
    facts: {
      title,
      summary,
      description,
      kind,
      formId,
      provider,
      capacity,
      languages: written.length > 0 ? written : ['id'],
      credited: course.minutes > 0 ? { minutes: course.minutes, reason: '' } : null,
      outcomes: course.outcomes,
      prerequisiteIds: course.prerequisiteIds,
      audience: { unitIds: [], families: [], levels: [], statuses: [] },
    },
    modules: [],
  };
}

/** Every item under its own key: texts that stay what they are. */
export function sameKeys(content: CourseContent) {
  return contentItems(content).map(({ key }) => ({ from: key, to: key }));
}
