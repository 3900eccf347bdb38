import type { CourseKind } from '#app/domain/catalogue/course-kind.ts';
import { isListed } from '#app/domain/catalogue/listed-courses.server.ts';
import { canPreviewCourse } from '#app/domain/catalogue/policy.ts';
import { conditionWords } from '#app/domain/catalogue/version/condition-words.server.ts';
import { courseOutline } from '#app/domain/catalogue/version/course-outline.server.ts';
import { itemsOf, type Outline, type OutlineItem } from '#app/domain/catalogue/version/outline.ts';
import { courseProof } from '#app/domain/competency/course-proof.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { jobLevelName } from '#app/domain/organisation/job-level-name.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { now } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';
import { inForce } from '#app/platform/in-force.ts';
import { inLanguageOf } from '#app/platform/in-language.ts';
import { today } from '#app/platform/today.server.ts';

import { MAY_TAKE } from './may-take-sql.server.ts';

/** What completing the course would do to one of the actor's competencies. */
export type CourseEffect = {
  competencyId: string;
  name: string;
  /** The level the course teaches, with what that level says. */
  level: number;
  description: string | null;
  levels: number;
  required: number | null;
  held: number | null;
  /** The level on passing. */
  after: number | null;
  /** The level that waits for the supervisor's confirmation, if above what a quiz proves. */
  proposed: number | null;
};

export type CourseView = {
  courseId: string;
  slug: string;
  title: string;
  summary: string;
  description: string;
  kind: CourseKind;
  provider: string;
  hours: number;
  effects: CourseEffect[];
  prerequisites: {
    slug: string;
    title: string;
    /** It has a page to look at. */
    listed: boolean;
    met: boolean;
  }[];
  modules: {
    title: string;
    /** What must be true before any of its items opens, where that is the same for all. */
    opens: string;
    items: {
      id: string;
      kind: OutlineItem['kind'];
      title: string;
      minutes: number;
      /** What must be true before it opens, unless its module says it. */
      opens: string;
    }[];
  }[];
  minutes: number;
  /** Its texts are written in. */
  languages: Language[];
  /** Whom it is meant for; null: everybody. A list that is empty asks nothing. */
  audience: { units: string[]; families: string[]; levels: string[]; statuses: string[] } | null;
  /** It is meant for people like the actor, or required of them. */
  meantForMe: boolean;
  offeringId: string | null;
  enrollment: { id: string; status: 'enrolled' | 'in_progress' | 'completed' } | null;
  canEnroll: boolean;
  canPreview: boolean;
};

/** A course of the catalogue as the actor may consider it: what it teaches, asks, and would do to their own levels. */
export async function courseView(
  actor: Actor,
  slug: string,
  language: Language,
): Promise<CourseView> {
  const day = today();
  const [minutesPerHour, ceiling] = await Promise.all([
    settingOn('hours.minutesPerHour', day),
    settingOn('competency.quizCeiling', day),
  ]);
  const found = await row<Stored>('course-view', COURSE, [
    slug,
    actor.employeeId,
    day,
    language,
    now(),
  ]);
  if (!found) throw notFound();
  const { versionId, credited, outcomes, audience, ...course } = found;
  const outline = versionId ? await courseOutline(versionId) : [];
  return {
    ...course,
    audience: audience && {
      ...audience,
      levels: audience.levels.map((level) => jobLevelName(level, language)),
    },
    hours: Math.round((credited / minutesPerHour) * 100) / 100,
    effects: outcomes.map(({ kind, ...outcome }) => {
      const { proves, proposes } = courseProof({ level: outcome.level, kind }, ceiling);
      const after = Math.max(outcome.held ?? 0, proves ?? 0) || null;
      return {
        ...outcome,
        after,
        proposed: proposes !== null && proposes > (after ?? 0) ? proposes : null,
      };
    }),
    modules: titled(outline, language),
    minutes: itemsOf(outline).reduce((sum, item) => sum + item.minutes, 0),
    canEnroll:
      actor.employeeId !== null &&
      course.offeringId !== null &&
      course.meantForMe &&
      course.prerequisites.every(({ met }) => met),
    canPreview: canPreviewCourse(actor),
  };
}

function titled(outline: Outline, language: Language): CourseView['modules'] {
  return outline.map(({ title, items }) => {
    const opening = items.map((item) => conditionWords(item, outline, language).join(' · '));
    const [first = ''] = opening;
    const once = items.length > 1 && opening.every((words) => words === first);
    return {
      title: inLanguage(title, language),
      opens: once ? first : '',
      items: items.map((item, place) => ({
        id: item.id,
        kind: item.kind,
        title: inLanguage(item.title, language),
        minutes: item.minutes,
        opens: once ? '' : (opening[place] ?? ''),
      })),
    };
  });
}

type Stored = Pick<
  CourseView,
  | 'courseId'
  | 'slug'
  | 'title'
  | 'summary'
  | 'description'
  | 'kind'
  | 'provider'
  | 'prerequisites'
  | 'languages'
  | 'audience'
  | 'meantForMe'
  | 'offeringId'
  | 'enrollment'
> & {
  versionId: string | null;
  credited: number;
  outcomes: (Omit<CourseEffect, 'after' | 'proposed'> & { kind: string })[];
};

/** $1 slug, $2 employee, $3 day, $4 language, $5 now */
const COURSE = `
  SELECT c.id AS "courseId", c.slug, c.kind, c.provider, c.minutes AS credited,
         c."currentVersionId" AS "versionId", ${MAY_TAKE('c', '$2::uuid')} AS "meantForMe",
         coalesce((SELECT v.content #> '{facts,languages}' FROM "CourseVersion" v
                    WHERE v.id = c."currentVersionId"), '[]') AS languages,
         CASE WHEN c.audience <> '{}' THEN json_build_object(
           'units', (SELECT coalesce(json_agg(u.name ORDER BY u.name), '[]') FROM "Unit" u
                      WHERE jsonb_exists(c.audience -> 'unitIds', u.id::text)),
           'families', coalesce(c.audience -> 'families', '[]'), 'levels', coalesce(c.audience -> 'levels', '[]'),
           'statuses', coalesce(c.audience -> 'statuses', '[]')) END AS audience,
         ${inLanguageOf('c.title', '$4::text')} AS title,
         ${inLanguageOf('c.summary', '$4::text')} AS summary,
         ${inLanguageOf('c.description', '$4::text')} AS description,
         (SELECT o.id FROM "Offering" o
           WHERE o."courseVersionId" = c."currentVersionId" AND o.kind = 'self_paced'
             AND o."opensAt" <= $5 AND (o."closesAt" IS NULL OR o."closesAt" > $5)
           ORDER BY o."opensAt" DESC LIMIT 1) AS "offeringId",
         (SELECT json_build_object('id', e.id, 'status', e.status)
            FROM "Enrollment" e
            JOIN "Offering" o ON o.id = e."offeringId"
            JOIN "CourseVersion" v ON v.id = o."courseVersionId"
           WHERE e."employeeId" = $2::uuid AND v."courseId" = c.id
             AND e.status IN ('enrolled', 'in_progress', 'completed')
           ORDER BY e.status = 'completed', e."enrolledAt" DESC LIMIT 1) AS enrollment,
         coalesce((SELECT json_agg(json_build_object('slug', r.slug, 'listed', ${isListed('r')},
                            'title', ${inLanguageOf('r.title', '$4::text')},
                            'met', EXISTS (SELECT 1 FROM "Enrollment" e
                                             JOIN "Offering" o ON o.id = e."offeringId"
                                             JOIN "CourseVersion" v ON v.id = o."courseVersionId"
                                            WHERE v."courseId" = r.id AND e."employeeId" = $2::uuid
                                              AND e.status = 'completed')) ORDER BY r.code)
                     FROM "CoursePrerequisite" p JOIN "Course" r ON r.id = p."requiredId"
                    WHERE p."courseId" = c.id), '[]') AS prerequisites,
         coalesce((SELECT json_agg(json_build_object('competencyId', k.id, 'kind', k.kind, 'level', co.level,
                            'name', coalesce(nullif(k.name->>$4::text, ''), k.name->>'id'),
                            'description', coalesce(nullif(l.description->>$4::text, ''), l.description->>'id'),
                            'levels', coalesce(nullif(jsonb_array_length(f.levels), 0), 5),
                            'required', s.level, 'held', h.level) ORDER BY k.code)
                     FROM "CourseOutcome" co
                     JOIN "Competency" k ON k.id = co."competencyId"
                     JOIN "Framework" f ON f.id = k."frameworkId"
                     LEFT JOIN "CompetencyLevel" l ON l."competencyId" = k.id AND l.level = co.level
                     LEFT JOIN "Employee" me ON me.id = $2::uuid
                     LEFT JOIN "PositionStandard" s ON s."positionId" = me."positionId" AND s."competencyId" = k.id
       AND ${inForce('s', '$3::date')}
                     LEFT JOIN "HeldLevel" h ON h."employeeId" = me.id AND h."competencyId" = k.id
                      AND ${inForce('h', '$3::date')}
                    WHERE co."courseId" = c.id), '[]') AS outcomes
    FROM "Course" c
   WHERE c.slug = $1 AND ${isListed('c')}`;
