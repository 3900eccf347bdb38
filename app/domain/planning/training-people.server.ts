import { READ_ROLES, canKeepStandards } from '#app/domain/competency/competency-policy.ts';
import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import type { Day } from '#app/platform/clock.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Language } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import {
  COUNTS,
  REQUIREMENT,
  type RequirementRow,
  requirementRow,
  REQUIREMENTS,
  type StoredRequirement,
  type TrainingCounts,
} from './requirement-row.server.ts';
import { maySeeTrainings } from './training-policy.ts';
import type { TrainingPeopleSearch } from './training-search.ts';
import type { ListedTrainingState } from './training-turns.ts';
import { LAST_TURNS, TURN_STATE } from './turn-sql.server.ts';

const PAGE = 50;
const BATCH = 1_000;

export type TrainingPerson = {
  id: string;
  name: string;
  titlePrefix: string | null;
  titleSuffix: string | null;
  positionTitle: string;
  unit: string;
  turn: number;
  assignedOn: Day;
  dueOn: Day;
  completedOn: Day | null;
  state: ListedTrainingState;
};

export type TrainingPeople = {
  requirement: RequirementRow;
  counts: TrainingCounts;
  lines: TrainingPerson[];
  next: TrainingPeopleSearch['after'];
  canKeep: boolean;
};

/** The people whom a requirement concerns, by name: those of the reader's units. */
export async function trainingPeople(
  actor: Actor,
  requirementId: string,
  search: TrainingPeopleSearch,
  language: Language,
): Promise<TrainingPeople> {
  maySeeTrainings(actor);
  const day = today();
  const scope = unitScope(actor, ...READ_ROLES);
  const [head, found] = await Promise.all([
    row<StoredRequirement & TrainingCounts>('training-requirement', HEAD, [
      day,
      scope,
      requirementId,
    ]),
    readLines(day, scope, requirementId, search, PAGE + 1),
  ]);
  if (!head) throw notFound();
  const { people, done, waiting, overdue, ...stored } = head;
  const lines = found.slice(0, PAGE);
  const last = lines.at(-1);
  return {
    requirement: requirementRow(stored, language, day),
    counts: { people, done, waiting, overdue },
    lines,
    next: found.length > PAGE && last ? { id: last.id, name: last.name } : null,
    canKeep: canKeepStandards(actor),
  };
}

/** The same list whole, a person at a time, for a file. */
export async function* allTrainingPeople(
  actor: Actor,
  requirementId: string,
  { state }: Pick<TrainingPeopleSearch, 'state'>,
): AsyncGenerator<TrainingPerson> {
  maySeeTrainings(actor);
  const [day, scope] = [today(), unitScope(actor, ...READ_ROLES)];
  for (let after: TrainingPeopleSearch['after'] = null; ;) {
    const lines = await readLines(day, scope, requirementId, { state, after }, BATCH);
    yield* lines;
    const last = lines.at(-1);
    if (!last || lines.length < BATCH) return;
    after = { id: last.id, name: last.name };
  }
}

function readLines(
  day: Day,
  scope: string[] | null,
  requirementId: string,
  { state, after }: TrainingPeopleSearch,
  limit: number,
): Promise<TrainingPerson[]> {
  return rows<TrainingPerson>('training-people', PEOPLE, [
    day,
    scope,
    requirementId,
    state,
    after?.name ?? null,
    after?.id ?? null,
    limit,
  ]);
}

/** $1 today, $2 scope, $3 requirement */
const WITHIN = inScope('e."unitId"', 2);
const HEAD = `
  SELECT ${REQUIREMENT}, counted.*
    FROM ${REQUIREMENTS}, LATERAL (${COUNTS('$3::uuid', WITHIN, '$1::date')}) counted
   WHERE r.id = $3::uuid`;

/** $4 state, $5 and $6 name and id of the last person before, $7 how many */
const PEOPLE = `
  SELECT e.id, e.name, e."titlePrefix", e."titleSuffix", e."positionTitle", u.name AS unit,
         turn.turn, turn."assignedOn", turn."dueOn", turn."completedOn", ${TURN_STATE('turn', '$1::date')} AS state
    FROM (${LAST_TURNS('t."requirementId" = $3::uuid')}) turn
    JOIN "Employee" e ON e.id = turn."employeeId" AND e."archivedAt" IS NULL
    JOIN "Unit" u ON u.id = e."unitId"
   WHERE ${WITHIN}
     AND ($4::text IS NULL OR ${TURN_STATE('turn', '$1::date')} = $4)
     AND ($5::text IS NULL OR (e.name, e.id) > ($5::text, $6::uuid))
   ORDER BY e.name, e.id LIMIT $7`;
