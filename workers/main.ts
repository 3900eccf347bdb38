import { randomUUID } from 'node:crypto';

import { closeDatabase } from '#app/platform/db.server.ts';
import type { JobName } from '#app/platform/jobs.ts';
import { log } from '#app/platform/log.server.ts';
import { openQueues, startQueueWorkers } from '#app/platform/queue.server.ts';
import { runInContext } from '#app/platform/request-context.server.ts';

import { handle } from './handlers.ts';
import { startHeartbeat } from './heartbeat.ts';
import { startRelay } from './relay.ts';
import { schedules } from './schedules.ts';

const queues = openQueues();
for (const [name, cron] of Object.entries(schedules)) await queues.schedule(name as JobName, cron);

const workers = startQueueWorkers((request) =>
  runInContext(
    { reference: randomUUID().slice(0, 8), nonce: '', address: '', memo: new Map() },
    async () => queues.add(await handle(request)),
  ),
);
const relay = await startRelay(queues);
const heartbeat = startHeartbeat('worker');
log.info('worker ready');
process.send?.('ready');

let closing = false;
async function drain(): Promise<void> {
  if (closing) return;
  closing = true;
  heartbeat.close();
  await relay.close();
  await workers.close();
  await queues.close();
  await closeDatabase();
}
process.on('SIGTERM', () => void drain());
process.on('SIGINT', () => void drain());
process.on('disconnect', () => void drain()); // the launcher was killed
process.channel?.unref(); // listening to it must not keep a drained process alive
