import {
  canAssess,
  canRateSelf,
  canRequestAssessment,
  canTakeBackEvidence,
  leads,
} from '#app/domain/competency/competency-policy.ts';
import { visiblePerson } from '#app/domain/competency/visible-person.server.ts';
import { committedEvidenceRules } from '#app/domain/competency/evidence-rules.server.ts';
import { type EvidenceUse, explainEvidence } from '#app/domain/competency/evidence-use.ts';
import {
  type EvidenceSourceName,
  rankOf,
  ruleInForce,
} from '#app/domain/competency/evidence-rule.ts';
import { type EvidenceFact, heldTimeline } from '#app/domain/competency/held-level.ts';
import { OUTDATED_FROM } from '#app/domain/competency/measured-under.server.ts';
import { recordableSources } from '#app/domain/competency/record-proof.ts';
import { RECORDED_BY } from '#app/domain/competency/recorded-by.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { positionOn } from '#app/domain/organisation/position-on.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import type { Day } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordView } from '#app/platform/events.server.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';

import { closingCourses } from './closing-courses.server.ts';
import { type LevelStep, levelSteps } from './level-history.ts';
import { type CourseHint, courseHint, stateOf } from './level-row.ts';
import { type ShownPerson, shownPerson } from './shown-person.ts';
import { viewpoint } from './viewpoint.server.ts';
import { type AskedViewpoint, nowAndHere, type Viewpoint } from './viewpoint.ts';

/** A piece of evidence as the page shows it. */
export type Proof = EvidenceFact & {
  use: EvidenceUse;
  assessor: string;
  /** Who brought it in, where it came with the results of a round. */
  broughtInBy: string | null;
  remark: string;
  /** Indicators that were seen. */
  indicators: string[];
  files: string[];
  /** It was taken back: why, and when. */
  takenBack: { reason: string; on: Day } | null;
  /** The reader may take it back. */
  canTakeBack: boolean;
  /** The course that proves it. */
  course: { slug: string; title: string } | null;
};

export type CompetencyPage = {
  person: ShownPerson;
  canAssess: boolean;
  canRequest: boolean;
  canRecord: boolean;
  canRateSelf: boolean;
  competencyId: string;
  code: string;
  name: string;
  kind: string;
  description: string;
  levels: { level: number; name: string; description: string; indicators: string[] }[];
  /** By the target, else by the position held. */
  required: number | null;
  requiredHere: number | null;
  held: number | null;
  state: ReturnType<typeof stateOf>;
  view: Viewpoint;
  /** The rule of today counts what people say of themselves. */
  selfCounts: boolean;
  history: LevelStep[];
  proposed: number | null;
  requested: boolean;
  evidence: Proof[];
  courses: CourseHint[];
  minutesPerHour: number;
};

/**
 * One competency of a person: the ladder with its texts, the proof and what became of it, what closes the gap.
 * @param input.team only if the actor is the person's supervisor
 * @param input.asked the position compared with and the day; nothing: the position held, today
 */
export async function competencyPage(
  actor: Actor,
  input: {
    employeeId: string;
    competencyId: string;
    team?: boolean;
    asked?: AskedViewpoint;
  },
  language: Language,
): Promise<CompetencyPage> {
  const { employeeId, competencyId, asked = nowAndHere } = input;
  const person = await visiblePerson(actor, employeeId);
  if (input.team && !leads(actor, person)) throw notFound();
  const day = asked.on ?? today();
  const own = actor.employeeId === employeeId;
  const [minutesPerHour, allRules, view, stored, courses] = await Promise.all([
    settingOn('hours.minutesPerHour', day),
    committedEvidenceRules(),
    viewpoint(employeeId, asked, language),
    row<Stored>('competency-page', PAGE, [
      employeeId,
      competencyId,
      day,
      asked.targetId,
      env.ORGANISATION_TIME_ZONE,
    ]),
    day === today() ? closingCourses(employeeId, competencyId, asked.targetId) : [],
    own || !actor.accountId
      ? null
      : recordView({ accountId: actor.accountId }, employeeId, 'competency'),
  ]);
  // A competency that the person neither needs nor has is none of the page's business.
  if (!stored || (stored.required ?? stored.requiredHere ?? stored.evidence[0] ?? null) === null)
    throw notFound();
  const rules = allRules.get(stored.frameworkId) ?? [];
  const evidence = stored.evidence.map(({ recordedBy, ...fact }) => ({
    ...inWords(fact, stored.texts, language),
    canTakeBack:
      !fact.takenBack &&
      fact.source !== 'course' &&
      canTakeBackEvidence(actor, person, { source: fact.source, recordedBy }),
  }));
  return {
    person: shownPerson(person),
    canAssess: canAssess(actor, person),
    canRequest: canRequestAssessment(actor, person),
    canRecord: recordableSources(actor, person).length > 0,
    canRateSelf: canRateSelf(actor, person),
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
    requiredHere: stored.requiredHere,
    held: stored.held,
    state: stateOf(stored),
    view,
    selfCounts: rankOf(ruleInForce(rules, today()), 'self') !== null,
    proposed: stored.proposed,
    requested: stored.requested,
    evidence: explainEvidence(evidence, day, rules),
    history: levelSteps(
      heldTimeline(evidence, rules),
      new Map(evidence.map((fact) => [fact.id, fact])),
    ),
    courses: courses.map((course) => courseHint(course, language)),
    minutesPerHour,
  };
}

/** Indicators are kept as they read in Indonesian; where the level still says so, they are told in the reader's language. */
function inWords(
  { slug, title, ...fact }: Omit<StoredProof, 'recordedBy'>,
  texts: Stored['texts'],
  language: Language,
) {
  const said = texts.find(({ level }) => level === fact.level)?.indicators;
  const [kept, read] = [indicatorsIn(said, 'id'), indicatorsIn(said, language)];
  const indicators = fact.indicators.map((text) => read[kept.indexOf(text)] ?? text);
  return {
    ...fact,
    indicators,
    course: slug && title ? { slug, title: inLanguage(title, language) } : null,
  };
}

/** Lists per language; a list that is missing in one language is shown in the other. */
function indicatorsIn(both: unknown, language: Language): string[] {
  if (Array.isArray(both)) return both.map(String);
  const { id = [], en = [] } = (both ?? {}) as { id?: string[]; en?: string[] };
  const wanted = language === 'en' ? en : id;
  return wanted.length > 0 ? wanted : language === 'en' ? id : en;
}

type StoredProof = Omit<Proof, 'use' | 'course' | 'canTakeBack' | 'source'> & {
  source: EvidenceSourceName;
  recordedBy: string | null;
  slug: string | null;
  title: Localised | null;
};

type Stored = {
  frameworkId: string;
  code: string;
  name: Localised;
  kind: string;
  description: Localised | null;
  required: number | null;
  requiredHere: number | null;
  held: number | null;
  proposed: number | null;
  requested: boolean;
  texts: { level: number; name: Localised | null; description: Localised; indicators: unknown }[];
  evidence: StoredProof[];
};

const STANDARD = (alias: string, position: string) => `
    LEFT JOIN "PositionStandard" ${alias} ON ${alias}."competencyId" = k.id
     AND ${alias}."positionId" = ${position} AND ${inForce(alias, '$3::date')}`;

/** Of the results of a round (v). */
const BROUGHT_IN_BY = `
  CASE WHEN v."recordedById" IS NULL THEN
    (SELECT coalesce(p.name, a.name)
       FROM "Account" a LEFT JOIN "Employee" p ON p.id = a."employeeId"
      WHERE a.id = ${RECORDED_BY}) END`;

/** $1 employee, $2 competency, $3 day, $4 target or null, $5 zone */
const PAGE = `
  SELECT k."frameworkId", k.code, k.name, k.kind, k.description, h.level AS held,
         here.level AS "requiredHere", CASE WHEN $4::uuid IS NULL THEN here.level ELSE aim.level END AS required,
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
                            ${OUTDATED_FROM},
                            'assessor', v.assessor, 'recordedBy', ${RECORDED_BY},
                            'broughtInBy', ${BROUGHT_IN_BY},
                            'remark', v.remark, 'indicators', coalesce(v.indicators, '[]'),
                            'files', coalesce((SELECT json_agg(x.name ORDER BY x.name) FROM "EvidenceFile" x
                                                WHERE x."evidenceId" = v.id), '[]'),
                            'takenBack', CASE WHEN b.id IS NOT NULL
                                              THEN json_build_object('reason', b.remark, 'on',
                                                                     (b."createdAt" AT TIME ZONE $5)::date) END,
                            'slug', c.slug, 'title', c.title))
                     FROM "Evidence" v
                     LEFT JOIN "Evidence" b ON b."reversesId" = v.id
                     LEFT JOIN "Enrollment" n ON n.id = v."enrollmentId"
                     LEFT JOIN "Offering" o ON o.id = n."offeringId"
                     LEFT JOIN "CourseVersion" w ON w.id = o."courseVersionId"
                     LEFT JOIN "Course" c ON c.id = w."courseId"
                    WHERE v."employeeId" = e.id AND v."competencyId" = k.id), '[]') AS evidence
    FROM "Employee" e
    JOIN "Competency" k ON k.id = $2
    JOIN "Framework" f ON f.id = k."frameworkId"
    ${STANDARD('here', positionOn('e', '$3::date'))}
    ${STANDARD('aim', '$4::uuid')}
    LEFT JOIN "HeldLevel" h ON h."employeeId" = e.id AND h."competencyId" = k.id
     AND ${inForce('h', '$3::date')}
   WHERE e.id = $1 AND e."archivedAt" IS NULL`;
