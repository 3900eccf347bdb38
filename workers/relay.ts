import pg from 'pg';

import { db } from '#app/platform/db.server.ts';
import { databaseUrl } from '#app/platform/env.server.ts';
import type { StoredEvent } from '#app/platform/event-types.ts';
import { log } from '#app/platform/log.server.ts';
import type { Queues } from '#app/platform/queue.server.ts';

import { reactionsTo } from './reactions.ts';

const BATCH = 100;
const EVERY_MS = 1_000;

/**
 * Moves committed events to the queue, at least once: the jobs are queued first, the outbox row goes after.
 * A crash in between queues the same jobs again, under the same ids; the handlers do nothing twice.
 */
export async function relayOnce(queues: Pick<Queues, 'add'>): Promise<number> {
  return db.$transaction(
    async (tx) => {
      const events = await tx.$queryRaw<StoredEvent[]>`
        SELECT e.id, e.type, e.version, e."actorId", e."subjectId", e.data, e."occurredAt"
          FROM "Outbox" o JOIN "Event" e ON e.id = o."eventId"
         ORDER BY o."eventId" LIMIT ${BATCH} FOR UPDATE OF o SKIP LOCKED`;
      if (events.length === 0) return 0;
      await queues.add(
        events.flatMap((event) =>
          reactionsTo(event).map((request) => ({
            id: `${event.id}-${request.name.replaceAll('.', '-')}`,
            request,
          })),
        ),
      );
      await tx.outbox.deleteMany({ where: { eventId: { in: events.map(({ id }) => id) } } });
      return events.length;
    },
    { timeout: 30_000 },
  );
}

/** Relays whenever an event is committed, and every second regardless. */
export async function startRelay(queues: Queues): Promise<{ close(): Promise<void> }> {
  let closed = false;
  let wake = () => {};
  let listener = await listen(() => wake());

  const loop = (async () => {
    while (!closed) {
      const moved = await relayOnce(queues).catch((error: unknown) => {
        log.error({ err: error }, 'relay failed, trying again');
        return 0;
      });
      if (moved === BATCH || closed) continue;
      if (listener.broken) listener = await listen(() => wake()).catch(() => listener);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, EVERY_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();

  return {
    async close() {
      closed = true;
      wake();
      await loop;
      await listener.end();
    },
  };
}

async function listen(onNotify: () => void) {
  const client = new pg.Client({ connectionString: databaseUrl(), keepAlive: true });
  const state = { broken: false, end: () => client.end().catch(() => undefined) };
  client.on('error', () => (state.broken = true));
  client.on('notification', onNotify);
  await client.connect();
  await client.query('LISTEN outbox');
  return state;
}
