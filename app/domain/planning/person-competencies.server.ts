import { wasOffered } from '#app/domain/catalogue/listed-courses.server.ts';
import {
  canAssess,
  canRequestAssessment,
  canSeeRecommendations,
  leads,
} from '#app/domain/competency/competency-policy.ts';
import { recordableSources } from '#app/domain/competency/record-proof.ts';
import { visiblePerson } from '#app/domain/competency/visible-person.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordView } from '#app/platform/events.server.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { comparison, type Comparison } from './comparison.server.ts';
import { countStates, type LevelRow } from './level-row.ts';
import { type ShownPerson, shownPerson } from './shown-person.ts';
import { type AskedViewpoint, nowAndHere } from './viewpoint.ts';

export type PersonCompetencies = Comparison & {
  person: ShownPerson;
  /** The course that the rows are limited to, with the level each outcome aims at. */
  course: { slug: string; title: string; outcomes: Record<string, number> } | null;
  canAssess: boolean;
  canRequest: boolean;
  canRecord: boolean;
  canSeeRecommendations: boolean;
  minutesPerHour: number;
};

/**
 * Another person's competencies, for the supervisor and those with a grant; that they looked is recorded where the
 * person can see it.
 * @param input.team only if the actor is the person's supervisor
 * @param input.course limits the list to the competencies that this course develops
 * @param input.asked the position compared with and the day; nothing: the position held, today
 */
export async function personCompetencies(
  actor: Actor,
  input: {
    employeeId: string;
    course?: string | null;
    team?: boolean;
    asked?: AskedViewpoint;
  },
  language: Language,
): Promise<PersonCompetencies> {
  const { employeeId } = input;
  const person = await visiblePerson(actor, employeeId);
  if (input.team && !leads(actor, person)) throw notFound();
  const own = actor.employeeId === employeeId;
  const [minutesPerHour, compared, course] = await Promise.all([
    settingOn('hours.minutesPerHour', today()),
    comparison(employeeId, input.asked ?? nowAndHere, language),
    input.course ? courseOutcomes(input.course, language) : null,
    own || !actor.accountId
      ? null
      : recordView(
          { accountId: actor.accountId },
          employeeId,
          input.course ? 'course' : 'competencies',
        ),
  ]);
  const rows = course ? withUnheld(compared.rows, course, language) : compared.rows;
  return {
    ...compared,
    person: shownPerson(person),
    rows,
    counts: countStates(rows),
    course: course && { slug: course.slug, title: course.title, outcomes: course.outcomes },
    canAssess: canAssess(actor, person),
    canRequest: canRequestAssessment(actor, person),
    canRecord: recordableSources(actor, person).length > 0,
    canSeeRecommendations: canSeeRecommendations(actor, person),
    minutesPerHour,
  };
}

type CourseOutcomes = NonNullable<PersonCompetencies['course']> & { competencies: StoredOutcome[] };

/**
 * What the course develops. Outcomes that the position does not ask for and the person does not hold are rows too; what
 * else could close a gap is not named beside the course.
 */
function withUnheld(rows: LevelRow[], course: CourseOutcomes, language: Language): LevelRow[] {
  const known = new Map(rows.map((row) => [row.competencyId, row]));
  return course.competencies.map(({ competencyId, code, name, kind, levels }) => ({
    ...(known.get(competencyId) ?? {
      competencyId,
      code,
      name: inLanguage(name, language),
      kind,
      levels,
      required: null,
      requiredHere: null,
      held: null,
      validUntil: null,
      proposed: null,
      requested: false,
      state: null,
    }),
    courses: [],
    more: 0,
  }));
}

async function courseOutcomes(slug: string, language: Language): Promise<CourseOutcomes> {
  const course = await row<{ title: Localised; competencies: StoredOutcome[] }>(
    'course-outcomes',
    OUTCOMES,
    [slug],
  );
  if (!course) throw notFound();
  return {
    slug,
    title: inLanguage(course.title, language),
    outcomes: Object.fromEntries(
      course.competencies.map(({ competencyId, level }) => [competencyId, level]),
    ),
    competencies: course.competencies,
  };
}

type StoredOutcome = {
  competencyId: string;
  code: string;
  name: Localised;
  kind: string;
  levels: number;
  level: number;
};

const OUTCOMES = `
  SELECT c.title,
         coalesce((SELECT json_agg(json_build_object('competencyId', k.id, 'code', k.code, 'name', k.name, 'kind', k.kind,
                            'levels', jsonb_array_length(f.levels), 'level', o.level) ORDER BY k.position, k.code)
                     FROM "CourseOutcome" o
                     JOIN "Competency" k ON k.id = o."competencyId"
                     JOIN "Framework" f ON f.id = k."frameworkId"
                    WHERE o."courseId" = c.id), '[]') AS competencies
    FROM "Course" c WHERE c.slug = $1 AND ${wasOffered('c')}`;
