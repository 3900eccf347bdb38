import { isListed } from '#app/domain/catalogue/listed-courses.server.ts';
import { openOffering } from '#app/domain/enrollment/open-offering-sql.server.ts';
import { rows } from '#app/platform/db.server.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';

/** A course that teaches a competency, for whoever plans for many people. */
export type TeachingCourse = {
  slug: string;
  title: string;
  level: number;
  minutes: number;
  /** The self-paced offering that takes people now; null: none does. */
  offeringId: string | null;
};

/**
 * The courses of the catalogue that can close a measured gap of a competency: those to be taken now first, then by
 * level and length. Whoever was measured holds level 1 at least, so a course up to level 1 closes nothing.
 */
export async function teachingCourses(
  competencyId: string,
  language: Language,
): Promise<TeachingCourse[]> {
  const found = await rows<Omit<TeachingCourse, 'title'> & { title: Localised }>(
    'teaching-courses',
    TEACHING,
    [competencyId],
  );
  return found.map(({ title, ...course }) => ({ ...course, title: inLanguage(title, language) }));
}

const TEACHING = `
  SELECT slug, title, level, minutes, "offeringId"
    FROM (SELECT c.slug, c.title, o.level, c.minutes, ${openOffering('c')} AS "offeringId"
            FROM "CourseOutcome" o
            JOIN "Course" c ON c.id = o."courseId" AND ${isListed('c')}
           WHERE o."competencyId" = $1 AND o.level > 1) teaching
   ORDER BY "offeringId" IS NULL, level DESC, minutes, slug LIMIT 10`;
