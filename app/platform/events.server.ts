import { rows, type Statements } from './db.server.ts';
import type { EventType, EventTypes } from './event-types.ts';
import { newId } from './id.ts';

/**
 * Records what has happened, in the transaction that makes it happen; the relay carries it to the workers.
 * @param actor the account that acted; null when the system did
 * @returns the event's id
 */
export async function recordEvent<T extends EventType>(
  tx: Statements,
  actor: { accountId: string | null },
  type: T,
  subjectId: string,
  data: EventTypes[T],
): Promise<string> {
  const id = newId();
  const subjectType = type.slice(0, type.indexOf('.'));
  await tx.$executeRaw`
    WITH event AS (
      INSERT INTO "Event" (id, type, "actorId", "subjectType", "subjectId", data)
      VALUES (${id}::uuid, ${type}, ${actor.accountId}::uuid, ${subjectType}, ${subjectId}::uuid,
              ${JSON.stringify(data)}::jsonb)
      RETURNING id
    ), outbox AS (
      INSERT INTO "Outbox" ("eventId") SELECT id FROM event
    )
    SELECT pg_notify('outbox', '')`;
  return id;
}

/** As recordEvent, for many events of one type at once. */
export async function recordEvents<T extends EventType>(
  tx: Statements,
  actor: { accountId: string | null },
  type: T,
  events: { subjectId: string; data: EventTypes[T] }[],
): Promise<void> {
  if (events.length === 0) return;
  const subjectType = type.slice(0, type.indexOf('.'));
  const listed = JSON.stringify(events.map((event) => ({ id: newId(), ...event })));
  await tx.$executeRaw`
    WITH event AS (
      INSERT INTO "Event" (id, type, "actorId", "subjectType", "subjectId", data)
      SELECT e.id, ${type}, ${actor.accountId}::uuid, ${subjectType}, e."subjectId", e.data
        FROM jsonb_to_recordset(${listed}::jsonb) AS e (id uuid, "subjectId" uuid, data jsonb)
      RETURNING id
    ), outbox AS (
      INSERT INTO "Outbox" ("eventId") SELECT id FROM event
    )
    SELECT pg_notify('outbox', '')`;
}

/**
 * Records that somebody looked at another person's record. It is audit trail alone: nothing reacts to it, so no
 * outbox row is written, and it stands beside a read, so it needs no transaction.
 */
export async function recordView(
  actor: { accountId: string },
  employeeId: string,
  page: string,
): Promise<void> {
  await recordViews(actor, [employeeId], page);
}

/** The same for a list or a file that names many people: one row for each, in one statement. */
export async function recordViews(
  actor: { accountId: string },
  employeeIds: string[],
  page: string,
): Promise<void> {
  if (employeeIds.length === 0) return;
  const data: EventTypes['employee.viewed'] = { viewerId: actor.accountId, page };
  await rows('record-views', VIEWS, [
    employeeIds.map(newId),
    actor.accountId,
    employeeIds,
    JSON.stringify(data),
  ]);
}

const VIEWS = `
  INSERT INTO "Event" (id, type, "actorId", "subjectType", "subjectId", data)
  SELECT v.id, 'employee.viewed', $2::uuid, 'employee', v."employeeId", $4::jsonb
    FROM unnest($1::uuid[], $3::uuid[]) AS v (id, "employeeId")`;
