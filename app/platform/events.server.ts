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

/**
 * Records that somebody looked at another person's record. It is audit trail alone: nothing reacts to it, so no
 * outbox row is written, and it stands beside a read, so it needs no transaction.
 */
export async function recordView(
  actor: { accountId: string },
  employeeId: string,
  page: string,
): Promise<void> {
  const data: EventTypes['employee.viewed'] = { viewerId: actor.accountId, page };
  await rows('record-view', VIEW, [newId(), actor.accountId, employeeId, JSON.stringify(data)]);
}

const VIEW = `
  INSERT INTO "Event" (id, type, "actorId", "subjectType", "subjectId", data)
  VALUES ($1, 'employee.viewed', $2, 'employee', $3, $4::jsonb)`;
