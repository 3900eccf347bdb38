import type { CourseKind } from '#app/domain/catalogue/course-kind.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row, rows } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { coursesToCopy, type CourseToCopy } from './studio-courses.server.ts';

export type NewCourseView = {
  forms: DevelopmentFormChoice[];
  copies: CourseToCopy[];
  /** The next number of each kind, in the way most courses of that kind are numbered. */
  codes: Record<CourseKind, string>;
  /** The course to begin with that was asked for, with what a copy shares with it. */
  from: { id: string; kind: CourseKind; formId: number } | null;
};

export type DevelopmentFormChoice = { id: number; name: Localised };

/**
 * What the form for a new course offers.
 * @param fromId of the course or template asked for; one the actor may not copy counts as not asked
 * @throws not found outside the studio
 */
export async function newCourseView(actor: Actor, fromId: string | null): Promise<NewCourseView> {
  const copies = await coursesToCopy(actor);
  const mayCopy = copies.some(({ id }) => id === fromId);
  const [forms, next, from] = await Promise.all([
    developmentForms(),
    rows<{ kind: CourseKind; code: string }>('next-course-codes', NEXT_CODES),
    mayCopy ? row<NonNullable<NewCourseView['from']>>('course-to-copy', SOURCE, [fromId]) : null,
  ]);
  const codes = Object.fromEntries(next.map(({ kind, code }) => [kind, code]));
  return { forms, copies, codes: codes as NewCourseView['codes'], from };
}

/** The forms of development there are, by number. */
export function developmentForms(): Promise<DevelopmentFormChoice[]> {
  return rows('development-form-choices', 'SELECT id, name FROM "DevelopmentForm" ORDER BY id');
}

/** As many digits as the highest number of that way has. Kinds without a course are numbered K-001 and on. */
const NEXT_CODES = `
  WITH numbered AS (
    SELECT kind, part[1] AS prefix, part[2] AS number
      FROM "Course", regexp_match(code, '^(.*[^0-9])([0-9]{1,6})$') AS part
     WHERE part IS NOT NULL),
  next AS (
    SELECT prefix, (max(number::int) + 1)::text AS number, max(length(number)) AS digits
      FROM numbered GROUP BY prefix)
  SELECT k.kind,
         coalesce(next.prefix || lpad(next.number, greatest(next.digits, length(next.number)), '0'),
                  'K-001') AS code
    FROM unnest(enum_range(NULL::"CourseKind")) AS k (kind)
    LEFT JOIN LATERAL (SELECT prefix FROM numbered WHERE numbered.kind = k.kind
                        GROUP BY prefix ORDER BY count(*) DESC, prefix LIMIT 1) own ON true
    LEFT JOIN next ON next.prefix = coalesce(own.prefix, 'K-')`;

const SOURCE = `
  SELECT c.id, coalesce(d.content->'facts'->>'kind', c.kind::text) AS kind,
         coalesce((d.content->'facts'->>'formId')::int, c."formId") AS "formId"
    FROM "Course" c LEFT JOIN "CourseDraft" d ON d."courseId" = c.id
   WHERE c.id = $1::uuid`;
