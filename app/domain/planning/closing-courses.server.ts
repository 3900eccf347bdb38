import { isListed } from '#app/domain/catalogue/listed-courses.server.ts';
import { courseProof, type QuizCeiling } from '#app/domain/competency/course-proof.ts';
import { positionOn } from '#app/domain/organisation/position-on.ts';
import { MAY_TAKE } from '#app/domain/enrollment/may-take-sql.server.ts';
import { openOffering } from '#app/domain/enrollment/open-offering-sql.server.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { rows } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';

import { type Closing, type ClosingCourse, compareClosing } from './closing-course.ts';
import { TO_RENEW } from './turn-sql.server.ts';

type Stored = Omit<ClosingCourse, 'closing'> & { kind: string };

/**
 * The courses that close the measured gaps of a person, best first per competency. What was never assessed is no gap
 * and gets no course: it asks for an assessment first.
 * @param competencyId only for this competency
 * @param targetId the position whose standard makes the gaps; null: the one held
 */
export async function closingCourses(
  employeeId: string,
  competencyId: string | null = null,
  targetId: string | null = null,
): Promise<ClosingCourse[]> {
  const day = today();
  const values = [employeeId, day, targetId, env.ORGANISATION_TIME_ZONE];
  const [ceiling, stored] = await Promise.all([
    settingOn('competency.quizCeiling', day),
    competencyId
      ? rows<Stored>('closing-courses-of-one', OF_ONE, [...values, competencyId])
      : rows<Stored>('closing-courses', OF_ALL, values),
  ]);
  return stored
    .flatMap(({ kind, ...course }) => {
      const closing = closingOf(course, kind, ceiling);
      return closing ? [{ ...course, closing }] : [];
    })
    .sort(compareClosing);
}

/** @returns null when passing would move nothing */
function closingOf(
  course: Pick<ClosingCourse, 'level' | 'required' | 'held'>,
  kind: string,
  ceiling: QuizCeiling,
): Closing | null {
  const { proves, proposes } = courseProof({ level: course.level, kind }, ceiling);
  if ((proves ?? 0) >= course.required) return 'fully';
  if ((proposes ?? 0) >= course.required) return 'confirmed';
  return Math.max(proves ?? 0, proposes ?? 0) > course.held ? 'partly' : null;
}

/**
 * $1 employee, $2 today, $3 target or null, $4 zone. Courses meant for others are left out. Courses the person has completed are not offered again, unless
 * they are required anew or the person is in them again.
 */
const CLOSING = (only: string) => `
  WITH gap AS MATERIALIZED (
    SELECT s."competencyId", k.kind, s.level AS required, h.level AS held
      FROM "Employee" e
      JOIN "PositionStandard" s ON s."positionId" = coalesce($3::uuid, ${positionOn('e', '$2::date')})
       AND ${inForce('s', '$2::date')}
      JOIN "Competency" k ON k.id = s."competencyId" AND k."archivedAt" IS NULL
      JOIN "HeldLevel" h ON h."employeeId" = e.id AND h."competencyId" = s."competencyId"
       AND ${inForce('h', '$2::date')}
     WHERE e.id = $1 AND h.level < s.level ${only}
  ), mine AS MATERIALIZED (
    SELECT v."courseId", n.id, n.status
      FROM "Enrollment" n
      JOIN "Offering" f ON f.id = n."offeringId"
      JOIN "CourseVersion" v ON v.id = f."courseVersionId"
     WHERE n."employeeId" = $1 AND n.status IN ('enrolled', 'in_progress', 'completed')
  )
  SELECT g."competencyId", g.kind, g.required, g.held,
         c.id AS "courseId", c.slug, c.title, c.minutes, o.level,
         ${openOffering('c')} IS NOT NULL AS "openNow",
         coalesce((SELECT json_agg(json_build_object('slug', r.slug, 'title', r.title) ORDER BY r.code)
                     FROM "CoursePrerequisite" p JOIN "Course" r ON r.id = p."requiredId"
                    WHERE p."courseId" = c.id
                      AND NOT EXISTS (SELECT 1 FROM mine
                                       WHERE mine."courseId" = r.id AND mine.status = 'completed')), '[]') AS missing,
         (SELECT mine.id FROM mine
           WHERE mine."courseId" = c.id AND mine.status <> 'completed' LIMIT 1) AS "enrollmentId"
    FROM gap g
    JOIN "CourseOutcome" o ON o."competencyId" = g."competencyId" AND o.level > g.held
    JOIN "Course" c ON c.id = o."courseId" AND ${isListed('c')}
     AND (${MAY_TAKE('c', '$1')} OR EXISTS (SELECT 1 FROM mine WHERE mine."courseId" = c.id))
   WHERE NOT EXISTS (SELECT 1 FROM mine WHERE mine."courseId" = c.id AND mine.status = 'completed')
      OR EXISTS (SELECT 1 FROM mine WHERE mine."courseId" = c.id AND mine.status <> 'completed')
      OR EXISTS (SELECT 1 FROM "TrainingAssignment" t
                   JOIN "TrainingRequirement" r ON r.id = t."requirementId" AND r."courseId" = c.id
                  WHERE t."employeeId" = $1 AND ${TO_RENEW('t', 'c.id', '$4::text')})`;

// Two statements, so that the server keeps one plan for each instead of planning anew at every read.
const OF_ALL = CLOSING('');
const OF_ONE = CLOSING('AND s."competencyId" = $5');
