import {
  canAssess,
  canRequestAssessment,
  leads,
} from '#app/domain/competency/competency-policy.ts';
import { visiblePerson } from '#app/domain/competency/visible-person.server.ts';
import { committedEvidenceRules } from '#app/domain/competency/evidence-rules.server.ts';
import { type EvidenceUse, explainEvidence } from '#app/domain/competency/evidence-use.ts';
import type { EvidenceFact } from '#app/domain/competency/held-level.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import type { Day } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordView } from '#app/platform/events.server.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';

import { closingCourses } from './closing-courses.server.ts';
import { type CourseHint, courseHint, stateOf } from './level-row.ts';
import { type ShownPerson, shownPerson } from './shown-person.ts';

export type Proof = {
  id: string;
  level: number;
  source: string;
  takenOn: Day;
  validUntil: Day | null;
  use: EvidenceUse;
  /** The course that proves it. */
  course: { slug: string; title: string } | null;
};

export type CompetencyPage = {
  person: ShownPerson;
  canAssess: boolean;
  canRequest: boolean;
  competencyId: string;
  code: string;
  name: string;
  kind: string;
  description: string;
  levels: { level: number; name: string; description: string; indicators: string[] }[];
  required: number | null;
  held: number | null;
  state: ReturnType<typeof stateOf>;
  proposed: number | null;
  requested: boolean;
  evidence: Proof[];
  courses: CourseHint[];
  minutesPerHour: number;
};

/**
 * One competency of a person: the ladder with its texts, the proof and what became of it, what closes the gap.
 * @param input.team only if the actor is the person's supervisor
 */
export async function competencyPage(
  actor: Actor,
  input: { employeeId: string; competencyId: string; team?: boolean },
  language: Language,
): Promise<CompetencyPage> {
  const { employeeId, competencyId } = input;
  const person = await visiblePerson(actor, employeeId);
  if (input.team && !leads(actor, person)) throw notFound();
  const day = today();
  const own = actor.employeeId === employeeId;
  const [minutesPerHour, rules, stored, courses] = await Promise.all([
    settingOn('hours.minutesPerHour', day),
    committedEvidenceRules(),
    row<Stored>('competency-page', PAGE, [employeeId, competencyId, day]),
    closingCourses(employeeId, competencyId),
    own || !actor.accountId
      ? null
      : recordView({ accountId: actor.accountId }, employeeId, 'competency'),
  ]);
  // A competency that the person neither needs nor has is none of the page's business.
  if (!stored || (stored.required === null && stored.evidence.length === 0)) throw notFound();
  return {
    person: shownPerson(person),
    canAssess: canAssess(actor, person),
    canRequest: canRequestAssessment(actor, person),
    competencyId,
    code: stored.code,
    name: inLanguage(stored.name, language),
    kind: stored.kind,
    description: inLanguage(stored.description, language),
    levels: stored.texts.map(({ level, name, description, indicators }) => ({
      level,
      name: inLanguage(name, language),
      description: inLanguage(description, language),
      indicators: indicatorsIn(indicators, language),
    })),
    required: stored.required,
    held: stored.held,
    state: stateOf(stored),
    proposed: stored.proposed,
    requested: stored.requested,
    evidence: explainEvidence(stored.evidence, day, rules.get(stored.frameworkId)).map(
      ({ id, level, source, takenOn, validUntil, use, slug, title }) => ({
        id,
        level,
        source,
        takenOn,
        validUntil,
        use,
        course: slug && title ? { slug, title: inLanguage(title, language) } : null,
      }),
    ),
    courses: courses.map((course) => courseHint(course, language)),
    minutesPerHour,
  };
}

/** Lists per language; a list that is missing in one language is shown in the other. */
function indicatorsIn(both: unknown, language: Language): string[] {
  if (Array.isArray(both)) return both.map(String);
  const { id = [], en = [] } = (both ?? {}) as { id?: string[]; en?: string[] };
  const wanted = language === 'en' ? en : id;
  return wanted.length > 0 ? wanted : language === 'en' ? id : en;
}

type Stored = {
  frameworkId: string;
  code: string;
  name: Localised;
  kind: string;
  description: Localised | null;
  required: number | null;
  held: number | null;
  proposed: number | null;
  requested: boolean;
  texts: { level: number; name: Localised | null; description: Localised; indicators: unknown }[];
  evidence: (EvidenceFact & { slug: string | null; title: Localised | null })[];
};

/** $1 employee, $2 competency, $3 today */
const PAGE = `
  SELECT k."frameworkId", k.code, k.name, k.kind, k.description, s.level AS required, h.level AS held,
         (SELECT max(p.level) FROM "LevelProposal" p
           WHERE p."employeeId" = e.id AND p."competencyId" = k.id AND p.status = 'waiting') AS proposed,
         EXISTS (SELECT 1 FROM "AssessmentRequest" r
                  WHERE r."employeeId" = e.id AND r."competencyId" = k.id AND r."closedAt" IS NULL) AS requested,
         coalesce((SELECT json_agg(json_build_object('level', l.level, 'description', l.description,
                            'indicators', l.indicators,
                            'name', jsonb_path_query_first(f.levels, '$[*] ? (@.level == $n)',
                                                           jsonb_build_object('n', l.level))->'name') ORDER BY l.level)
                     FROM "CompetencyLevel" l WHERE l."competencyId" = k.id), '[]') AS texts,
         coalesce((SELECT json_agg(json_build_object('id', v.id, 'level', v.level, 'source', v.source,
                            'takenOn', v."takenOn", 'validUntil', v."validUntil", 'reversesId', v."reversesId",
                            'weight', v.weight, 'outdatedFrom',
                            CASE WHEN v."frameworkVersion" < k."measuredVersion" THEN k."measuredFrom" END,
                            'slug', c.slug, 'title', c.title))
                     FROM "Evidence" v
                     LEFT JOIN "Enrollment" n ON n.id = v."enrollmentId"
                     LEFT JOIN "Offering" o ON o.id = n."offeringId"
                     LEFT JOIN "CourseVersion" w ON w.id = o."courseVersionId"
                     LEFT JOIN "Course" c ON c.id = w."courseId"
                    WHERE v."employeeId" = e.id AND v."competencyId" = k.id), '[]') AS evidence
    FROM "Employee" e
    JOIN "Competency" k ON k.id = $2
    JOIN "Framework" f ON f.id = k."frameworkId"
    LEFT JOIN "PositionStandard" s ON s."positionId" = e."positionId" AND s."competencyId" = k.id
       AND ${inForce('s', '$3::date')}
    LEFT JOIN "HeldLevel" h ON h."employeeId" = e.id AND h."competencyId" = k.id
     AND ${inForce('h', '$3::date')}
   WHERE e.id = $1 AND e."archivedAt" IS NULL`;
