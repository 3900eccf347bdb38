import type { Day } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordView } from '#app/platform/events.server.ts';

import { type Actor, unitScope } from './actor.ts';
import { ORGANISATION_READERS, PEOPLE_READERS, RECORD_READERS } from './people-policy.ts';
import { inScope } from './unit-scope-sql.server.ts';

export type AssignmentLine = {
  validFrom: Day;
  validUntil: Day | null;
  unit: string;
  position: string;
};

export type EmployeeView = {
  id: string;
  name: string;
  titlePrefix: string | null;
  titleSuffix: string | null;
  status: string;
  grade: string | null;
  standing: string;
  positionId: string;
  positionTitle: string;
  positionSince: Day | null;
  unit: { id: string; name: string };
  path: { id: string; name: string }[];
  supervisor: { id: string; name: string; position: string } | null;
  reports: number;
  archived: boolean;
  assignments: AssignmentLine[];
  /** Number, addresses and schooling: for the person and those who keep the records. */
  record: {
    number: string;
    email: string | null;
    phone: string | null;
    education: string | null;
    appointedOn: Day | null;
  } | null;
  own: boolean;
  /** The reader finds people in lists too. */
  listed: boolean;
  /** The reader may open the pages of units. */
  unitsOpen: boolean;
  /** The reader may see how the person signs in. */
  access: boolean;
  /** The reader may see the competencies, by grant or as the superior. */
  competencies: boolean;
  /** The reader may see hours and required training, which are none of an assessor's business. */
  learning: boolean;
};

type Stored = Omit<EmployeeView, 'record' | 'own' | 'access' | 'learning'> &
  NonNullable<EmployeeView['record']> & { inRecords: boolean };

/**
 * A person's record: for the person, the supervisor, and those whose grant covers the unit; for others there is no
 * such person. That somebody else looked is recorded.
 */
export async function employeeView(actor: Actor, employeeId: string): Promise<EmployeeView> {
  const found = await row<Stored>('employee', VIEW, [
    employeeId,
    unitScope(actor, ...PEOPLE_READERS),
    unitScope(actor, ...RECORD_READERS),
    unitScope(actor, 'hr', 'training_manager', 'auditor', 'assessor'),
    unitScope(actor, ...ORGANISATION_READERS),
  ]);
  const own = actor.employeeId === employeeId;
  const boss =
    found !== null && actor.employeeId !== null && actor.employeeId === found.supervisor?.id;
  if (!found || !(own || boss || found.listed)) throw notFound();
  if (!own && actor.accountId)
    await recordView({ accountId: actor.accountId }, employeeId, 'record');
  const { number, email, phone, education, appointedOn, inRecords, ...facts } = found;
  const record = own || inRecords ? { number, email, phone, education, appointedOn } : null;
  const competencies = own || boss || found.competencies;
  const learning = own || boss || found.unitsOpen;
  return { ...facts, record, own, access: inRecords, competencies, learning };
}

const VIEW = `
  SELECT e.id, e.name, e."titlePrefix", e."titleSuffix", e.status, e.grade, e.standing, e."positionId",
         e."positionTitle", e."positionSince", e.number, e.email, e.phone, e.education, e."appointedOn",
         e."archivedAt" IS NOT NULL AS archived,
         json_build_object('id', u.id, 'name', u.name) AS unit,
         CASE WHEN s.id IS NOT NULL
              THEN json_build_object('id', s.id, 'name', s.name, 'position', s."positionTitle") END AS supervisor,
         (SELECT count(*) FROM "Employee" r
           WHERE r."supervisorId" = e.id AND r."archivedAt" IS NULL) AS reports,
         coalesce((SELECT json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY a.distance DESC)
                     FROM "UnitAncestor" a JOIN "Unit" p ON p.id = a."ancestorId"
                    WHERE a."unitId" = u.id AND a.distance > 0 AND p."parentId" IS NOT NULL), '[]') AS path,
         coalesce((SELECT json_agg(json_build_object('validFrom', a."validFrom", 'validUntil', a."validUntil",
                                   'unit', au.name, 'position', ap.name) ORDER BY a."validFrom" DESC)
                     FROM "Assignment" a
                     JOIN "Unit" au ON au.id = a."unitId"
                     JOIN "Position" ap ON ap.id = a."positionId"
                    WHERE a."employeeId" = e.id), '[]') AS assignments,
         ${inScope('e."unitId"', 2)} AS listed, ${inScope('e."unitId"', 3)} AS "inRecords",
         ${inScope('e."unitId"', 4)} AS competencies, ${inScope('e."unitId"', 5)} AS "unitsOpen"
    FROM "Employee" e
    JOIN "Unit" u ON u.id = e."unitId"
    LEFT JOIN "Employee" s ON s.id = e."supervisorId"
   WHERE e.id = $1`;
