import type { CourseFacts } from '#app/domain/catalogue/course-content.ts';
import { rows } from '#app/platform/db.server.ts';
import { isId } from '#app/platform/id.ts';
import type { Localised } from '#app/platform/i18n.ts';

export type NamedCompetency = {
  id: string;
  code: string;
  name: Localised;
  framework: Localised;
  /** From the lowest, as its framework names them. */
  levels: { level: number; name: Localised }[];
};
export type NamedCourse = { id: string; code: string; title: Localised };
export type NamedUnit = { id: string; code: string; name: string };

/** What the facts of a course refer to, by id; what is gone is missing here. */
export type FactsNames = {
  competencies: Record<string, NamedCompetency>;
  courses: Record<string, NamedCourse>;
  units: Record<string, NamedUnit>;
};

export type FactsIds = { competencyIds: string[]; courseIds: string[]; unitIds: string[] };

/** What any of these facts refer to. */
export function idsInFacts(facts: CourseFacts[]): FactsIds {
  return {
    competencyIds: facts.flatMap(({ outcomes }) => outcomes.map((one) => one.competencyId)),
    courseIds: facts.flatMap(({ prerequisiteIds }) => prerequisiteIds),
    unitIds: facts.flatMap(({ audience }) => audience.unitIds),
  };
}

/** The names of what facts refer to. What is no id has no name. */
export async function factsNames(ids: FactsIds): Promise<FactsNames> {
  const [competencies, courses, units] = await Promise.all([
    rows<NamedCompetency>('named-competencies', COMPETENCIES_BY_ID, [
      ids.competencyIds.filter(isId),
    ]),
    rows<NamedCourse>('named-courses', COURSES_BY_ID, [ids.courseIds.filter(isId)]),
    rows<NamedUnit>('named-units', UNITS_BY_ID, [ids.unitIds.filter(isId)]),
  ]);
  return { competencies: byId(competencies), courses: byId(courses), units: byId(units) };
}

function byId<T extends { id: string }>(list: T[]): Record<string, T> {
  return Object.fromEntries(list.map((one) => [one.id, one]));
}

/** A framework that names no levels has the usual five. */
export const COMPETENCY_COLUMNS = `
  k.id, k.code, k.name, f.name AS framework,
  CASE WHEN jsonb_array_length(f.levels) > 0 THEN f.levels
       ELSE (SELECT jsonb_agg(jsonb_build_object('level', n, 'name', '{"id":"","en":""}'::jsonb))
               FROM generate_series(1, 5) AS n) END AS levels`;

const COMPETENCIES_BY_ID = `
  SELECT ${COMPETENCY_COLUMNS}
    FROM "Competency" k JOIN "Framework" f ON f.id = k."frameworkId" WHERE k.id = ANY ($1::uuid[])`;

const COURSES_BY_ID = `
  SELECT c.id, c.code, c.title FROM "Course" c WHERE c.id = ANY ($1::uuid[])`;

const UNITS_BY_ID = `
  SELECT u.id, u.code, u.name FROM "Unit" u WHERE u.id = ANY ($1::uuid[])`;
