import { settingOn } from '#app/domain/settings/setting.server.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { likePattern } from '#app/platform/like-pattern.ts';
import { today } from '#app/platform/today.server.ts';

import { type Actor, type Role, unitScope } from './actor.ts';
import { ACTIVE, type EmployeeSearch, EVERYBODY } from './employee-search.ts';
import {
  canListPeople,
  canReadOrganisation,
  ORGANISATION_READERS,
  PEOPLE_READERS,
  RECORD_READERS,
} from './people-policy.ts';
import { inScope } from './unit-scope-sql.server.ts';

const PAGE = 50;
const BATCH = 1_000;

export type EmployeeLine = {
  id: string;
  name: string;
  titlePrefix: string | null;
  titleSuffix: string | null;
  /** Null where the reader may not see employee numbers. */
  number: string | null;
  positionTitle: string;
  unitId: string;
  unit: string;
  /** The reader may open the unit's page. */
  unitOpen: boolean;
  status: string;
  grade: string | null;
  standing: string;
};

export type EmployeeList = {
  lines: EmployeeLine[];
  total: number;
  next: EmployeeSearch['after'];
  /** What the filters offer: values that occur among the people the reader may see. */
  statuses: string[];
  standings: string[];
  /** The standings that count as active. */
  activeStandings: string[];
  units: { id: string; name: string }[];
  unit: { id: string; name: string } | null;
  /** The reader may take the list away as a file. */
  asFile: boolean;
};

/** People within the actor's units by name, without titles; `next` continues the list. */
export async function employees(actor: Actor, search: EmployeeSearch): Promise<EmployeeList> {
  if (!canListPeople(actor)) throw notFound();
  const activeStandings = await settingOn('people.activeStandings', today());
  const values = valuesOf(actor, PEOPLE_READERS, search, activeStandings);
  const [found, head] = await Promise.all([
    readLines(actor, values, search.after, PAGE + 1),
    row<Pick<EmployeeList, 'total' | 'statuses' | 'standings' | 'units' | 'unit'>>(
      'employees-head',
      HEAD,
      values,
    ),
  ]);
  const lines = found.slice(0, PAGE);
  const last = lines.at(-1);
  return {
    lines,
    total: head?.total ?? 0,
    next: found.length > PAGE && last ? { id: last.id, name: last.name } : null,
    statuses: head?.statuses ?? [],
    standings: head?.standings ?? [],
    activeStandings,
    units: head?.units ?? [],
    unit: head?.unit ?? null,
    asFile: canReadOrganisation(actor),
  };
}

/** The same list whole, a batch at a time, for a file. Refuses before the first batch. */
export function allEmployees(actor: Actor, search: EmployeeSearch): AsyncGenerator<EmployeeLine[]> {
  if (!canReadOrganisation(actor)) throw notFound();
  return batches(actor, search);
}

async function* batches(actor: Actor, search: EmployeeSearch): AsyncGenerator<EmployeeLine[]> {
  const activeStandings = await settingOn('people.activeStandings', today());
  const values = valuesOf(actor, ORGANISATION_READERS, search, activeStandings);
  let after: EmployeeSearch['after'] = null;
  for (;;) {
    const lines: EmployeeLine[] = await readLines(actor, values, after, BATCH);
    if (lines.length > 0) yield lines;
    const last = lines.at(-1);
    if (!last || lines.length < BATCH) return;
    after = { id: last.id, name: last.name };
  }
}

function readLines(
  actor: Actor,
  values: unknown[],
  after: EmployeeSearch['after'],
  limit: number,
): Promise<EmployeeLine[]> {
  return rows<EmployeeLine>('employees', LIST, [
    ...values,
    after?.name ?? null,
    after?.id ?? null,
    limit,
    unitScope(actor, ...ORGANISATION_READERS),
  ]);
}

/**
 * A search is a part of the name, or the beginning of an employee number that the reader may see.
 * @param readers the roles whose grants open the list
 */
function valuesOf(
  actor: Actor,
  readers: readonly Role[],
  { q, unit, status, standing }: EmployeeSearch,
  activeStandings: string[],
): unknown[] {
  const digits = q.replace(/[\s.-]/g, '');
  const byNumber = /^\d{6,18}$/.test(digits);
  return [
    unitScope(actor, ...readers),
    byNumber ? null : likePattern(q.toLowerCase()),
    byNumber ? `${digits}%` : null,
    unit,
    status,
    standing === EVERYBODY ? null : standing === ACTIVE ? activeStandings : [standing],
    unitScope(actor, ...RECORD_READERS),
  ];
}

/** $1 scope, $2 part of the name, $3 beginning of the number, $4 unit, $5 status, $6 standings, $7 scope of numbers */
const VISIBLE = `e."archivedAt" IS NULL AND ${inScope('e."unitId"', 1)}`;

const MATCHING = `
  ${VISIBLE}
  AND ($2::text IS NULL OR lower(e.name) LIKE $2)
  AND ($3::text IS NULL OR (e.number LIKE $3 AND ${inScope('e."unitId"', 7)}))
  AND ($4::uuid IS NULL OR EXISTS (SELECT 1 FROM "UnitAncestor" below
                                    WHERE below."unitId" = e."unitId" AND below."ancestorId" = $4::uuid))
  AND ($5::text IS NULL OR e.status = $5)
  AND ($6::text[] IS NULL OR e.standing = ANY ($6::text[]))`;

const LIST = `
  SELECT e.id, e.name, e."titlePrefix", e."titleSuffix",
         CASE WHEN ${inScope('e."unitId"', 7)} THEN e.number END AS number,
         e."positionTitle", e."unitId", u.name AS unit, ${inScope('e."unitId"', 11)} AS "unitOpen",
         e.status, e.grade, e.standing
    FROM "Employee" e JOIN "Unit" u ON u.id = e."unitId"
   WHERE ${MATCHING} AND ($8::text IS NULL OR (e.name, e.id) > ($8::text, $9::uuid))
   ORDER BY e.name, e.id LIMIT $10`;

const HEAD = `
  SELECT (SELECT count(*) FROM "Employee" e WHERE ${MATCHING}) AS total,
         (SELECT coalesce(array_agg(DISTINCT e.status ORDER BY e.status), '{}')
            FROM "Employee" e WHERE ${VISIBLE}) AS statuses,
         (SELECT coalesce(array_agg(DISTINCT e.standing ORDER BY e.standing), '{}')
            FROM "Employee" e WHERE ${VISIBLE}) AS standings,
         (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.code), '[]')
            FROM "Unit" u
           WHERE CASE WHEN $1::uuid[] IS NULL
                      THEN (SELECT count(*) FROM "UnitAncestor" up WHERE up."unitId" = u.id) = 2
                      ELSE u.id = ANY ($1::uuid[]) END) AS units,
         (SELECT json_build_object('id', u.id, 'name', u.name) FROM "Unit" u
           WHERE u.id = $4::uuid AND ${inScope('u.id', 1)}) AS unit`;
