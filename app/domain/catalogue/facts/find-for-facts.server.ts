import { isListed } from '#app/domain/catalogue/listed-courses.server.ts';
import { canUseStudio } from '#app/domain/catalogue/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { inForce } from '#app/platform/in-force.ts';
import { likePattern } from '#app/platform/like-pattern.ts';
import { today } from '#app/platform/today.server.ts';

import {
  COMPETENCY_COLUMNS,
  type NamedCompetency,
  type NamedCourse,
  type NamedUnit,
} from './facts-names.server.ts';
import type { ListedKind } from './facts-step.ts';

/** What was found for a course, the first by code; `more`: there is more than is listed. */
export type FoundForFacts = { q: string; more: boolean } & (
  | { of: 'outcome'; found: NamedCompetency[] }
  | { of: 'prerequisite'; found: NamedCourse[] }
  | { of: 'unit'; found: NamedUnit[] }
);

const SHOWN = 20;

/**
 * Competencies in force, courses on offer or units of today whose name or code holds a text; nothing is asked for by
 * an empty one.
 * @param courseId which is no prerequisite of itself
 * @throws not found outside the studio
 */
export async function findForFacts(
  actor: Actor,
  of: ListedKind,
  { q, courseId }: { q: string; courseId: string },
): Promise<FoundForFacts> {
  if (!canUseStudio(actor)) throw notFound();
  const pattern = likePattern(q);
  switch (of) {
    case 'outcome':
      return told({ of, q }, await rows('find-competencies', COMPETENCIES, [pattern, SHOWN + 1]));
    case 'prerequisite':
      return told(
        { of, q },
        await rows('find-prerequisites', COURSES, [pattern, SHOWN + 1, courseId]),
      );
    case 'unit':
      return told({ of, q }, await rows('find-units', UNITS, [pattern, SHOWN + 1, today()]));
  }
}

function told(asked: { of: ListedKind; q: string }, found: object[]): FoundForFacts {
  const more = found.length > SHOWN;
  return { ...asked, more, found: found.slice(0, SHOWN) } as FoundForFacts;
}

const HOLDS = (...texts: string[]) =>
  `$1::text IS NOT NULL AND (${texts.map((text) => `${text} ILIKE $1`).join(' OR ')})`;

/** Headings, which hold others and have no levels of their own, prove nothing. */
const COMPETENCIES = `
  SELECT ${COMPETENCY_COLUMNS}
    FROM "Competency" k JOIN "Framework" f ON f.id = k."frameworkId"
   WHERE k."archivedAt" IS NULL AND f."publishedAt" IS NOT NULL AND f."retiredAt" IS NULL
     AND ${HOLDS(`k.name->>'id'`, `k.name->>'en'`, 'k.code')}
     AND NOT (EXISTS (SELECT 1 FROM "Competency" below WHERE below."parentId" = k.id)
              AND NOT EXISTS (SELECT 1 FROM "CompetencyLevel" l WHERE l."competencyId" = k.id))
   ORDER BY f.code, k.code LIMIT $2`;

const COURSES = `
  SELECT c.id, c.code, c.title
    FROM "Course" c
   WHERE ${isListed('c')} AND c.id <> $3::uuid AND ${HOLDS(`c.title->>'id'`, `c.title->>'en'`, 'c.code')}
   ORDER BY c.code LIMIT $2`;

const UNITS = `
  SELECT u.id, u.code, u.name
    FROM "Unit" u
   WHERE ${inForce('u', '$3::date')} AND ${HOLDS('u.name', 'u.code')}
   ORDER BY u.code LIMIT $2`;
