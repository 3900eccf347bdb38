import { isListed } from '#app/domain/catalogue/listed-courses.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Day } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordViews } from '#app/platform/events.server.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';

/** A direct report and where he or she stands against the standard. */
export type TeamMember = {
  employeeId: string;
  name: string;
  titlePrefix: string | null;
  titleSuffix: string | null;
  positionTitle: string;
  unitName: string;
  met: number;
  gap: number;
  unassessed: number;
  /** The widest measured gaps. */
  gaps: { competencyId: string; name: string; required: number; held: number }[];
};

/** A level that a course aimed at and that waits for a decision. */
export type WaitingProposal = {
  proposalId: string;
  employeeId: string;
  employeeName: string;
  competencyId: string;
  competencyName: string;
  level: number;
  /** What that level says, to compare with what one sees at work. */
  levelText: string;
  held: number | null;
  required: number | null;
  courseTitle: string;
  proposedOn: Day;
};

export type WaitingRequest = {
  employeeId: string;
  employeeName: string;
  competencyId: string;
  competencyName: string;
};

/** A required course that a report should have completed by now. */
export type OverdueTraining = {
  employeeId: string;
  employeeName: string;
  slug: string;
  title: string;
  /** It has a page to look at. */
  listed: boolean;
  dueOn: Day;
};

export type Team = {
  members: TeamMember[];
  total: number;
  proposals: WaitingProposal[];
  requests: WaitingRequest[];
  overdue: OverdueTraining[];
};

const SHOWN_GAPS = 3;
const SHOWN_REQUESTS = 20;
const SHOWN_OVERDUE = 20;
export const TEAM_PAGE = 50;

/**
 * The supervisor's page: whom one leads, what waits for one's decision. One statement, and one that records for
 * everybody on the page that their levels were seen.
 */
export async function team(actor: Actor, language: Language, page = 1): Promise<Team> {
  if (!actor.employeeId || !actor.supervises) throw notFound();
  const found = await row<Stored>('team', TEAM, [
    actor.employeeId,
    today(),
    SHOWN_GAPS,
    TEAM_PAGE,
    (page - 1) * TEAM_PAGE,
    SHOWN_REQUESTS,
    env.ORGANISATION_TIME_ZONE,
    SHOWN_OVERDUE,
  ]);
  const { members = [], total = 0, proposals = [], requests = [], overdue = [] } = found ?? {};
  if (actor.accountId) {
    const shown = [...members, ...proposals].map(({ employeeId }) => employeeId);
    await recordViews({ accountId: actor.accountId }, [...new Set(shown)], 'team');
  }
  return {
    total,
    members: members.map(({ gaps, ...member }) => ({
      ...member,
      gaps: gaps.map((gap) => ({ ...gap, name: inLanguage(gap.name, language) })),
    })),
    proposals: proposals.map((proposal) => ({
      ...proposal,
      competencyName: inLanguage(proposal.competencyName, language),
      levelText: inLanguage(proposal.levelText, language),
      courseTitle: inLanguage(proposal.courseTitle, language),
    })),
    requests: requests.map((request) => ({
      ...request,
      competencyName: inLanguage(request.competencyName, language),
    })),
    overdue: overdue.map(({ title, ...training }) => ({
      ...training,
      title: inLanguage(title, language),
    })),
  };
}

type Localise<T, K extends keyof T> = Omit<T, K> & Record<K, Localised>;
type Stored = {
  total: number;
  members: (Omit<TeamMember, 'gaps'> & { gaps: Localise<TeamMember['gaps'][number], 'name'>[] })[];
  proposals: Localise<WaitingProposal, 'competencyName' | 'levelText' | 'courseTitle'>[];
  requests: Localise<WaitingRequest, 'competencyName'>[];
  overdue: Localise<OverdueTraining, 'title'>[];
};

/** $1 supervisor, $2 today, $3 gaps shown, $4 members shown, $5 from, $6 requests shown, $7 zone, $8 overdue trainings shown */
const TEAM = `
  WITH report AS MATERIALIZED (
    SELECT e.id, e.name, e."titlePrefix", e."titleSuffix", e."positionTitle", e."positionId", u.name AS "unitName"
      FROM "Employee" e JOIN "Unit" u ON u.id = e."unitId"
     WHERE e."supervisorId" = $1 AND e."archivedAt" IS NULL
  ), shown AS MATERIALIZED (
    SELECT * FROM report ORDER BY name, id LIMIT $4 OFFSET $5
  ), pair AS MATERIALIZED (
    SELECT r.id, k.id AS "competencyId", k.name, s.level AS required, h.level AS held
      FROM shown r
      JOIN "PositionStandard" s ON s."positionId" = r."positionId"
       AND ${inForce('s', '$2::date')}
      JOIN "Competency" k ON k.id = s."competencyId" AND k."archivedAt" IS NULL
      LEFT JOIN "HeldLevel" h ON h."employeeId" = r.id AND h."competencyId" = k.id
       AND ${inForce('h', '$2::date')}
  ), member AS (
    SELECT r.id AS "employeeId", r.name, r."titlePrefix", r."titleSuffix", r."positionTitle", r."unitName",
           count(*) FILTER (WHERE p.held >= p.required) AS met,
           count(*) FILTER (WHERE p.held < p.required) AS gap,
           count(*) FILTER (WHERE p.required IS NOT NULL AND p.held IS NULL) AS unassessed,
           coalesce((SELECT json_agg(json_build_object('competencyId', w."competencyId", 'name', w.name,
                              'required', w.required, 'held', w.held))
                       FROM (SELECT * FROM pair q WHERE q.id = r.id AND q.held < q.required
                              ORDER BY q.required - q.held DESC, q."competencyId" LIMIT $3) w), '[]') AS gaps
      FROM shown r LEFT JOIN pair p ON p.id = r.id
     GROUP BY r.id, r.name, r."titlePrefix", r."titleSuffix", r."positionTitle", r."unitName"
  )
  SELECT (SELECT count(*) FROM report) AS total,
         coalesce((SELECT json_agg(m ORDER BY m.name, m."employeeId") FROM member m), '[]') AS members,
         coalesce((SELECT json_agg(json_build_object('proposalId', p.id, 'employeeId', r.id, 'employeeName', r.name,
                            'competencyId', k.id, 'competencyName', k.name, 'level', p.level, 'levelText', l.description,
                            'held', h.level, 'required', s.level, 'courseTitle', c.title,
                            'proposedOn', (p."createdAt" AT TIME ZONE $7)::date) ORDER BY p."createdAt")
                     FROM "LevelProposal" p
                     JOIN report r ON r.id = p."employeeId"
                     JOIN "Competency" k ON k.id = p."competencyId"
                     JOIN "Enrollment" n ON n.id = p."enrollmentId"
                     JOIN "Offering" o ON o.id = n."offeringId"
                     JOIN "CourseVersion" v ON v.id = o."courseVersionId"
                     JOIN "Course" c ON c.id = v."courseId"
                     LEFT JOIN "CompetencyLevel" l ON l."competencyId" = k.id AND l.level = p.level
                     LEFT JOIN "PositionStandard" s ON s."positionId" = r."positionId" AND s."competencyId" = k.id
       AND ${inForce('s', '$2::date')}
                     LEFT JOIN "HeldLevel" h ON h."employeeId" = r.id AND h."competencyId" = k.id
                      AND ${inForce('h', '$2::date')}
                    WHERE p.status = 'waiting'), '[]') AS proposals,
         coalesce((SELECT json_agg(json_build_object('employeeId', q.id, 'employeeName', q.name,
                            'competencyId', q."competencyId", 'competencyName', q.competency))
                     FROM (SELECT r.id, r.name, k.id AS "competencyId", k.name AS competency
                             FROM "AssessmentRequest" a
                             JOIN report r ON r.id = a."employeeId"
                             JOIN "Competency" k ON k.id = a."competencyId"
                            WHERE a."closedAt" IS NULL ORDER BY a."createdAt" LIMIT $6) q), '[]') AS requests,
         coalesce((SELECT json_agg(o)
                     FROM (SELECT r.id AS "employeeId", r.name AS "employeeName", c.slug, c.title,
                                  ${isListed('c')} AS listed, t."dueOn"
                             FROM report r
                             JOIN "TrainingAssignment" t ON t."employeeId" = r.id
                             JOIN "TrainingRequirement" q ON q.id = t."requirementId"
                             JOIN "Course" c ON c.id = q."courseId"
                            WHERE t."dueOn" < $2::date AND t."completedOn" IS NULL AND t."endedOn" IS NULL
                            ORDER BY t."dueOn", r.name, t.id LIMIT $8) o), '[]') AS overdue`;
