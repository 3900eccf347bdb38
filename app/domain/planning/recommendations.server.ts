import { canSeeRecommendations, leads } from '#app/domain/competency/competency-policy.ts';
import { visiblePerson } from '#app/domain/competency/visible-person.server.ts';
import { canSend, PLANNING_ROLES } from '#app/domain/enrollment/enrollment-policy.ts';
import { openOffering } from '#app/domain/enrollment/open-offering-sql.server.ts';
import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordView } from '#app/platform/events.server.ts';
import { inForce } from '#app/platform/in-force.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { closingCourses } from './closing-courses.server.ts';
import { type ClosedGap, recommend, type RecommendedCourse } from './recommend.ts';
import { type ShownPerson, shownPerson } from './shown-person.ts';

export type Recommendation = Omit<RecommendedCourse, 'title' | 'closes' | 'missing'> & {
  title: string;
  closes: (ClosedGap & { name: string })[];
  missing: { slug: string; title: string }[];
  /** The self-paced offering with a seat that takes people now. */
  offeringId: string | null;
};

export type Recommendations = {
  person: ShownPerson;
  courses: Recommendation[];
  /** The actor may take a place for this person. */
  maySend: boolean;
  minutesPerHour: number;
};

/**
 * The courses recommended to a person against the position held, best first by the rule in recommend.ts, each with
 * its reasons. That somebody else looked is recorded.
 * @param input.team only if the actor is the person's supervisor
 */
export async function recommendations(
  actor: Actor,
  input: { employeeId: string; team?: boolean },
  language: Language,
): Promise<Recommendations> {
  const { employeeId } = input;
  const person = await visiblePerson(actor, employeeId);
  if (!canSeeRecommendations(actor, person)) throw notFound();
  if (input.team && !leads(actor, person)) throw notFound();
  const day = today();
  const own = actor.employeeId === employeeId;
  const [minutesPerHour, weights, closing] = await Promise.all([
    settingOn('hours.minutesPerHour', day),
    settingOn('competency.importanceWeights', day),
    closingCourses(employeeId),
    own || !actor.accountId
      ? null
      : recordView({ accountId: actor.accountId }, employeeId, 'recommendations'),
  ]);
  const facts = await row<Facts>('recommendation-facts', FACTS, [
    employeeId,
    day,
    [...new Set(closing.map(({ courseId }) => courseId))],
    language,
    unitScope(actor, ...PLANNING_ROLES),
  ]);
  if (!facts) throw notFound();
  const courses = recommend(
    closing.map((course) => ({
      ...course,
      openNow: (facts.courses[course.courseId]?.offeringId ?? null) !== null,
      importance: facts.competencies[course.competencyId]?.importance ?? '',
    })),
    new Map(Object.entries(facts.courses)),
    (importance) => weights[importance] ?? 1,
  );
  return {
    person: shownPerson(person),
    courses: courses.map((course) => ({
      ...course,
      title: inLanguage(course.title, language),
      offeringId: facts.courses[course.courseId]?.offeringId ?? null,
      missing: course.missing.map(({ slug, title }) => ({
        slug,
        title: inLanguage(title, language),
      })),
      closes: course.closes.map((gap) => ({
        ...gap,
        name: inLanguage(facts.competencies[gap.competencyId]?.name ?? null, language),
      })),
    })),
    maySend: canSend(actor, { ...person, inPlanningScope: facts.inPlanningScope }),
    minutesPerHour,
  };
}

type Facts = {
  inPlanningScope: boolean;
  competencies: Record<string, { name: Localised; importance: string }>;
  courses: Record<string, { inLanguage: boolean; triedBefore: boolean; offeringId: string | null }>;
};

/** $1 employee, $2 today, $3 courses, $4 language, $5 where planning grants begin */
const FACTS = `
  SELECT ${inScope('e."unitId"', 5)} AS "inPlanningScope",
         coalesce((SELECT json_object_agg(k.id, json_build_object('name', k.name, 'importance', s.importance))
                     FROM "PositionStandard" s JOIN "Competency" k ON k.id = s."competencyId"
                    WHERE s."positionId" = e."positionId" AND ${inForce('s', '$2::date')}), '{}') AS competencies,
         coalesce((SELECT json_object_agg(c.id, json_build_object(
                            'inLanguage', coalesce(c.title->>$4::text, '') <> '',
                            'triedBefore', EXISTS (
                               SELECT 1 FROM "Enrollment" n
                                 JOIN "Offering" o ON o.id = n."offeringId"
                                 JOIN "CourseVersion" v ON v.id = o."courseVersionId"
                                WHERE n."employeeId" = e.id AND v."courseId" = c.id
                                  AND n.status IN ('withdrawn', 'not_passed', 'no_show')),
                            'offeringId', ${openOffering('c')}))
                     FROM "Course" c WHERE c.id = ANY ($3::uuid[])), '{}') AS courses
    FROM "Employee" e WHERE e.id = $1`;
