import { IS_MEANT_FOR } from '#app/domain/catalogue/audience-sql.server.ts';
import type { CourseKind } from '#app/domain/catalogue/course-kind.ts';
import {
  CATALOGUE_STAMP,
  findCourses,
  isOpen,
  type ListedCourse,
  listedCourses,
  nextBatch,
} from '#app/domain/catalogue/listed-courses.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { type Day, now } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';

import { type CatalogueSearch, hourRanges } from './catalogue-search.ts';
import { MAY_TAKE } from './may-take-sql.server.ts';

/** An outcome of a course beside the actor's own place; null: not required, not assessed. */
export type CardOutcome = [
  name: string,
  level: number,
  /** Rungs of its framework. */
  levels: number,
  required: number | null,
  held: number | null,
];

export type CourseCard = {
  slug: string;
  title: string;
  summary: string;
  kind: CourseKind;
  provider: string;
  /** Credited learning hours (JP). */
  hours: number;
  outcomes: CardOutcome[];
  /** Closes a measured gap of the actor. */
  closes: boolean;
  /** A run takes people now, and people like the actor. */
  open: boolean;
  /** When its next batch begins that is not meant for others, and where. */
  next: { startsAt: number; zone: string } | null;
  status: 'enrolled' | 'in_progress' | 'completed' | null;
};

export type CatalogueFacets = {
  competencies: [id: string, name: string, count: number][];
  providers: [provider: string, count: number][];
};

export type CatalogueList = {
  courses: CourseCard[];
  total: number;
  facets: CatalogueFacets | null;
};

/**
 * One page of the catalogue for this person: what closes their gaps first, of this what they can start now first; or
 * what their words find best.
 * One statement tells their own levels and enrollments and whether the catalogue in memory still holds.
 */
export async function catalogueList(
  actor: Actor,
  search: CatalogueSearch,
  language: Language,
  withFacets = false,
): Promise<CatalogueList> {
  const day = today();
  const [mine, minutesPerHour, found] = await Promise.all([
    myPlace(actor, day),
    settingOn('hours.minutesPerHour', day),
    search.q ? findCourses(search.q) : null,
  ]);
  const all = (await listedCourses(mine.stamp))[language];
  const matching = inOrder(all, mine, found).filter((course) =>
    isWanted(course, search, mine, minutesPerHour),
  );
  const from = (search.page - 1) * search.size;
  return {
    courses: matching
      .slice(from, from + search.size)
      .map((course) => card(course, mine, minutesPerHour)),
    total: matching.length,
    facets: withFacets ? facetsOf(all) : null,
  };
}

type MyPlace = {
  stamp: string;
  required: Record<string, number>;
  held: Record<string, number>;
  enrollments: Record<string, 'enrolled' | 'in_progress' | 'completed'>;
  /** Courses meant for others. */
  others: string[];
  /** Batches meant for others. */
  otherBatches: string[];
};

async function myPlace(actor: Actor, day: Day): Promise<MyPlace> {
  const mine = await row<MyPlace>('catalogue-my-place', MY_PLACE, [actor.employeeId, day]);
  return (
    mine ?? { stamp: '', required: {}, held: {}, enrollments: {}, others: [], otherBatches: [] }
  );
}

const MY_PLACE = `
  SELECT ${CATALOGUE_STAMP} AS stamp,
         (SELECT coalesce(json_object_agg(s."competencyId", s.level), '{}')
            FROM "Employee" e JOIN "PositionStandard" s ON s."positionId" = e."positionId"
             AND ${inForce('s', '$2::date')}
            JOIN "Competency" k ON k.id = s."competencyId" AND k."archivedAt" IS NULL
           WHERE e.id = $1) AS required,
         (SELECT coalesce(json_object_agg(h."competencyId", h.level), '{}')
            FROM "HeldLevel" h JOIN "Competency" k ON k.id = h."competencyId" AND k."archivedAt" IS NULL
           WHERE h."employeeId" = $1 AND ${inForce('h', '$2::date')}) AS held,
         (SELECT coalesce(json_object_agg(v."courseId", e.status
                            ORDER BY e.status = 'completed' DESC, e."enrolledAt"), '{}')
            FROM "Enrollment" e
            JOIN "Offering" o ON o.id = e."offeringId"
            JOIN "CourseVersion" v ON v.id = o."courseVersionId"
           WHERE e."employeeId" = $1 AND e.status IN ('enrolled', 'in_progress', 'completed')) AS enrollments,
         (SELECT coalesce(json_agg(c.id), '[]') FROM "Course" c
           WHERE c.audience <> '{}' AND NOT ${MAY_TAKE('c', '$1')}) AS others,
         (SELECT coalesce(json_agg(o.id), '[]') FROM "Offering" o
           WHERE o.audience <> '{}' AND o.kind = 'dated' AND o.status = 'open'
             AND NOT ${IS_MEANT_FOR('o', '$1')}) AS "otherBatches"`;

/** Found by words: best first. Otherwise what closes a gap before the rest, of each what can be started first, by title. */
function inOrder(all: ListedCourse[], mine: MyPlace, found: string[] | null): ListedCourse[] {
  if (found) {
    const byId = new Map(all.map((course) => [course.id, course]));
    return found.flatMap((id) => byId.get(id) ?? []);
  }
  const moment = now();
  const closing = all.filter((course) => closes(course, mine));
  const startable = (course: ListedCourse) =>
    mine.enrollments[course.id] || isOpenTo(mine, course, moment);
  return [...new Set([...closing.filter(startable), ...closing, ...all.filter(startable), ...all])];
}

/** A run takes this person now, as far as the course is meant for them. */
function isOpenTo({ others, otherBatches }: MyPlace, course: ListedCourse, moment: Date): boolean {
  return isOpen(course, moment, otherBatches) && !others.includes(course.id);
}

/** A measured gap only: what was never assessed is not called one. */
function closes({ outcomes }: ListedCourse, { required, held }: MyPlace): boolean {
  return outcomes.some(({ competencyId, level }) => {
    const [wanted, has] = [required[competencyId], held[competencyId]];
    return wanted !== undefined && has !== undefined && has < wanted && level > has;
  });
}

function isWanted(
  course: ListedCourse,
  search: CatalogueSearch,
  mine: MyPlace,
  minutesPerHour: number,
): boolean {
  if (search.kind && course.kind !== search.kind) return false;
  if (search.provider && course.provider !== search.provider) return false;
  if (search.gap && !closes(course, mine)) return false;
  const { competency, hours } = search;
  if (competency && !course.outcomes.some((outcome) => outcome.competencyId === competency))
    return false;
  if (!hours) return true;
  const [from, to] = hourRanges[hours];
  const length = course.minutes / minutesPerHour;
  return length >= from && (to === null || length < to + 1);
}

function card(course: ListedCourse, mine: MyPlace, minutesPerHour: number): CourseCard {
  const { id, slug, title, summary, kind, provider, minutes, outcomes } = course;
  const next = nextBatch(course, now(), mine.otherBatches);
  return {
    slug,
    title,
    summary,
    kind,
    provider,
    hours: Math.round((minutes / minutesPerHour) * 100) / 100,
    outcomes: outcomes.map(({ competencyId, name, level, levels }) => [
      name,
      level,
      levels,
      mine.required[competencyId] ?? null,
      mine.held[competencyId] ?? null,
    ]),
    closes: closes(course, mine),
    open: isOpenTo(mine, course, now()),
    next: next && { startsAt: next.starts, zone: next.zone },
    status: mine.enrollments[id] ?? null,
  };
}

/** What the courses can be sifted by, with how many there are of each. */
function facetsOf(all: ListedCourse[]): CatalogueFacets {
  const names = new Map<string, string>();
  const competencies = new Map<string, number>();
  const providers = new Map<string, number>();
  for (const { provider, outcomes } of all) {
    providers.set(provider, (providers.get(provider) ?? 0) + 1);
    for (const { competencyId, name } of outcomes) {
      names.set(competencyId, name);
      competencies.set(competencyId, (competencies.get(competencyId) ?? 0) + 1);
    }
  }
  return {
    competencies: [...competencies]
      .map(([id, count]): [string, string, number] => [id, names.get(id) ?? '', count])
      .sort(([, a], [, b]) => a.localeCompare(b)),
    providers: [...providers].sort(([a], [b]) => a.localeCompare(b)),
  };
}
