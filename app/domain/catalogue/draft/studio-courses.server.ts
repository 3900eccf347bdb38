import { ACCOUNT_NAME } from '#app/domain/catalogue/account-name-sql.server.ts';
import type { CourseKind } from '#app/domain/catalogue/course-kind.ts';
import { canReviewCourse, canUseStudio } from '#app/domain/catalogue/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { likePattern } from '#app/platform/like-pattern.ts';

import { STUDIO_PAGE, type StudioSearch, type StudioState } from './studio-search.ts';

export type StudioCourse = {
  id: string;
  code: string;
  title: Localised;
  kind: CourseKind;
  /** `none`: nothing is being written. */
  draft: 'none' | 'writing' | 'in_review';
  /** Number of the version learners see. */
  version: number | null;
  publishedAt: Date | null;
  announced: boolean;
  isTemplate: boolean;
  archived: boolean;
  authors: string[];
  isAuthor: boolean;
  savedAt: Date | null;
  savedBy: string | null;
  /** It was sent back and not handed in again. */
  sentBack: boolean;
};

export type StudioCourses = {
  courses: StudioCourse[];
  total: number;
  /** How many there are of each state, whatever is searched for. */
  counts: Record<StudioState, number>;
};

/** One page of the courses the actor writes, those last worked on first. @throws not found outside the studio */
export async function studioCourses(actor: Actor, search: StudioSearch): Promise<StudioCourses> {
  if (!canUseStudio(actor)) throw notFound();
  const everybodys = canReviewCourse(actor);
  const own = [actor.accountId, everybodys];
  const [found, counted] = await Promise.all([
    rows<StudioCourse & { total: number }>('studio-courses', COURSES, [
      ...own,
      search.mine,
      search.state,
      likePattern(search.q),
      (search.page - 1) * STUDIO_PAGE,
      STUDIO_PAGE,
    ]),
    rows<Record<StudioState, number>>('studio-counts', COUNTS, own),
  ]);
  const courses = found.map(({ total: _total, ...course }) => course);
  return { courses, total: found[0]?.total ?? 0, counts: counted[0] ?? NONE };
}

const NONE = { writing: 0, in_review: 0, published: 0, announced: 0, template: 0, archived: 0 };

export type CourseToCopy = { id: string; code: string; title: Localised; isTemplate: boolean };

/** What a new course may begin with: templates first, then the courses the actor writes, by code. */
export async function coursesToCopy(actor: Actor): Promise<CourseToCopy[]> {
  if (!canUseStudio(actor)) throw notFound();
  return rows<CourseToCopy>('courses-to-copy', COPIES, [actor.accountId, canReviewCourse(actor)]);
}

const IS_AUTHOR = `EXISTS (SELECT 1 FROM "CourseAuthor" me
                            WHERE me."courseId" = c.id AND me."accountId" = $1::uuid)`;

/** Of Course c and CourseDraft d: the states in which the list shows it. A course may be in more than one. */
const STATES: Record<StudioState, string> = {
  writing: `c."archivedAt" IS NULL AND NOT c."isTemplate" AND d.status = 'writing'`,
  in_review: `c."archivedAt" IS NULL AND d.status = 'in_review'`,
  published: `c."archivedAt" IS NULL AND c."currentVersionId" IS NOT NULL`,
  announced: `c."archivedAt" IS NULL AND c."currentVersionId" IS NULL AND c."announcedAt" IS NOT NULL`,
  template: `c."archivedAt" IS NULL AND c."isTemplate"`,
  archived: `c."archivedAt" IS NOT NULL`,
};

const IN_STATE = Object.entries(STATES)
  .map(([state, condition]) => `WHEN '${state}' THEN ${condition}`)
  .join('\n              ');

const COURSES = `
  SELECT c.id, c.code, c.kind::text AS kind, coalesce(d.content->'facts'->'title', c.title) AS title,
         coalesce(d.status::text, 'none') AS draft, v.version, v."publishedAt",
         c."announcedAt" IS NOT NULL AS announced, c."isTemplate", c."archivedAt" IS NOT NULL AS archived,
         (SELECT coalesce(json_agg(${ACCOUNT_NAME('a."accountId"')} ORDER BY a."addedAt", a."accountId"), '[]')
            FROM "CourseAuthor" a WHERE a."courseId" = c.id) AS authors,
         ${IS_AUTHOR} AS "isAuthor", d."savedAt", ${ACCOUNT_NAME('d."savedById"')} AS "savedBy",
         coalesce(d.status = 'writing' AND d."reviewNote" <> '', false) AS "sentBack",
         count(*) OVER () AS total
    FROM "Course" c
    LEFT JOIN "CourseDraft" d ON d."courseId" = c.id
    LEFT JOIN "CourseVersion" v ON v.id = c."currentVersionId"
   WHERE ($2::boolean OR ${IS_AUTHOR}) AND (NOT $3::boolean OR ${IS_AUTHOR})
     AND CASE $4::text
              ${IN_STATE}
              ELSE c."archivedAt" IS NULL END
     AND ($5::text IS NULL OR c.code ILIKE $5 OR c.title->>'id' ILIKE $5 OR c.title->>'en' ILIKE $5
          OR d.content->'facts'->'title'->>'id' ILIKE $5 OR d.content->'facts'->'title'->>'en' ILIKE $5)
   ORDER BY greatest(d."savedAt", v."publishedAt", c."createdAt") DESC, c.id
  OFFSET $6 LIMIT $7`;

const COUNTS = `
  SELECT ${Object.entries(STATES)
    .map(([state, condition]) => `count(*) FILTER (WHERE ${condition}) AS ${state}`)
    .join(', ')}
    FROM "Course" c LEFT JOIN "CourseDraft" d ON d."courseId" = c.id
   WHERE $2::boolean OR ${IS_AUTHOR}`;

const COPIES = `
  SELECT c.id, c.code, coalesce(d.content->'facts'->'title', c.title) AS title, c."isTemplate"
    FROM "Course" c LEFT JOIN "CourseDraft" d ON d."courseId" = c.id
   WHERE c."archivedAt" IS NULL AND (c."isTemplate" OR $2::boolean OR ${IS_AUTHOR})
     AND (d."courseId" IS NOT NULL OR c."currentVersionId" IS NOT NULL)
   ORDER BY c."isTemplate" DESC, c.code`;
