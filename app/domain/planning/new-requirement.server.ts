import { isListed } from '#app/domain/catalogue/listed-courses.server.ts';
import { canKeepStandards } from '#app/domain/competency/competency-policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { type Day } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { readScope, type RequireTraining } from './require-training.ts';
import { keysOf } from './require-training.server.ts';

/** Whom a requirement would concern today. */
export type RequirementPreview = {
  people: number;
  /** Of them, those who have completed the course, recently enough where it recurs. */
  done: number;
  /** Of them, those for whom a narrower requirement of the same course counts instead. */
  elsewhere: number;
};

export type NewRequirement = {
  today: Day;
  positions: { id: string; name: string; code: string }[];
  families: string[];
  levels: string[];
  courses: { id: string; title: string }[];
  preview: RequirementPreview | null;
};

/**
 * What the form for a new requirement offers, and whom it would reach as filled in.
 * @throws not found for those who may not require a course
 */
export async function newRequirement(
  actor: Actor,
  input: RequireTraining | null,
  language: Language,
): Promise<NewRequirement> {
  if (!canKeepStandards(actor)) throw notFound();
  const [choices, preview] = await Promise.all([
    row<Choices>('requirement-choices', CHOICES),
    input && previewOf(input),
  ]);
  const { courses = [], ...scopes } = choices ?? { positions: [], families: [], levels: [] };
  const { compare } = new Intl.Collator(language, { numeric: true });
  return {
    today: today(),
    ...scopes,
    courses: courses
      .map(({ id, title }) => ({ id, title: inLanguage(title, language) }))
      .sort((a, b) => compare(a.title, b.title)),
    preview,
  };
}

async function previewOf(input: RequireTraining): Promise<RequirementPreview | null> {
  return row<RequirementPreview>('requirement-preview', PREVIEW, [
    ...keysOf(readScope(input.scope)),
    input.courseId,
    input.everyMonths ?? null,
    today(),
    env.ORGANISATION_TIME_ZONE,
  ]);
}

type Choices = Pick<NewRequirement, 'positions' | 'families' | 'levels'> & {
  courses: { id: string; title: Localised }[];
};

const CHOICES = `
  SELECT (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'code', p.code) ORDER BY p.name, p.code), '[]')
            FROM "Position" p) AS positions,
         (SELECT coalesce(array_agg(DISTINCT p.family ORDER BY p.family) FILTER (WHERE p.family <> ''), '{}')
            FROM "Position" p) AS families,
         (SELECT coalesce(array_agg(DISTINCT p.level ORDER BY p.level), '{}') FROM "Position" p) AS levels,
         (SELECT coalesce(json_agg(json_build_object('id', c.id, 'title', c.title)), '[]')
            FROM "Course" c WHERE ${isListed('c')}) AS courses`;

/** $1 position, $2 family, $3 level, $4 course, $5 months, $6 today, $7 zone */
const PREVIEW = `
  SELECT count(*) AS people, count(*) FILTER (WHERE done) AS done, count(*) FILTER (WHERE elsewhere) AS elsewhere
    FROM (SELECT EXISTS (SELECT 1
                           FROM "Enrollment" n
                           JOIN "Offering" o ON o.id = n."offeringId"
                           JOIN "CourseVersion" v ON v.id = o."courseVersionId"
                          WHERE n."employeeId" = e.id AND v."courseId" = $4::uuid AND n.status = 'completed'
                            AND ($5::int IS NULL OR (n."completedAt" AT TIME ZONE $7::text)::date
                                 + make_interval(months => $5::int) >= $6::date)) AS done,
                 EXISTS (SELECT 1 FROM "TrainingRequirement" r
                          WHERE r."courseId" = $4::uuid
                            AND (r."validUntil" IS NULL OR r."validUntil" >= $6::date)
                            AND (r."positionId" = p.id AND $1::uuid IS NULL
                                 OR r.family = p.family AND $3::text IS NOT NULL)) AS elsewhere
            FROM "Employee" e
            JOIN "Position" p ON p.id = e."positionId"
             AND (p.id = $1::uuid OR p.family = $2::text OR p.level = $3::text)
           WHERE e."archivedAt" IS NULL) one`;
