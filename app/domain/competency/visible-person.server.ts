import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import { canSeeCompetencies, type PersonFacts, READ_ROLES } from './competency-policy.ts';

export type VisiblePerson = PersonFacts & {
  name: string;
  titlePrefix: string | null;
  titleSuffix: string | null;
  positionTitle: string;
  unitId: string;
  unitName: string;
};

/** A person whose competencies the actor may see, with how the actor stands to that person. Others are not found. */
export async function visiblePerson(actor: Actor, employeeId: string): Promise<VisiblePerson> {
  const person = await row<VisiblePerson>('visible-person', `${PERSON} AND e.id = $4`, [
    ...scopes(actor),
    employeeId,
  ]);
  if (!person || !canSeeCompetencies(actor, person)) throw notFound();
  return person;
}

/** Those of many people whom the actor may see. */
export async function visiblePeople(actor: Actor, employeeIds: string[]): Promise<VisiblePerson[]> {
  const people = await rows<VisiblePerson>(
    'visible-people',
    `${PERSON} AND e.id = ANY ($4::uuid[])`,
    [...scopes(actor), employeeIds],
  );
  return people.filter((person) => canSeeCompetencies(actor, person));
}

/** $1: where HR grants begin, $2: those of assessors, $3: reading grants; a scope of null covers everything. */
function scopes(actor: Actor): (string[] | null)[] {
  return [unitScope(actor, 'hr'), unitScope(actor, 'assessor'), unitScope(actor, ...READ_ROLES)];
}

const within = (scope: string) => `
  (${scope}::uuid[] IS NULL OR EXISTS (
     SELECT 1 FROM "UnitAncestor" a WHERE a."unitId" = e."unitId" AND a."ancestorId" = ANY (${scope}::uuid[])))`;

const PERSON = `
  SELECT e.id AS "employeeId", e."supervisorId", e.name, e."titlePrefix", e."titleSuffix",
         e."positionTitle", e."unitId", u.name AS "unitName",
         ${within('$1')} AS "inHrScope", ${within('$2')} AS "inAssessorScope", ${within('$3')} AS "inReadScope"
    FROM "Employee" e JOIN "Unit" u ON u.id = e."unitId"
   WHERE e."archivedAt" IS NULL`;
