import {
  createPostgresBackend,
  type JobsOptions,
  Queue as RedisQueue,
  runMigrations,
  withBackend,
  Worker as RedisWorker,
} from 'bullmq';
import pg from 'pg';

import { databaseUrl, env } from './env.server.ts';
import { type JobName, type JobRequest, jobs, type QueuedJob, type QueueName } from './jobs.ts';
import { log } from './log.server.ts';

const SCHEMA = 'bullmq';
const QUEUES: Record<QueueName, { concurrency: number }> = {
  default: { concurrency: 4 },
  // A document waits for database and disk longer than it computes.
  documents: { concurrency: 6 },
  mail: { concurrency: 4 },
};

const JOB_OPTIONS: JobsOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 1000 },
  // Done jobs leave no trace, so that the same id can be queued again; the database is the record.
  removeOnComplete: true,
  removeOnFail: { age: 7 * 24 * 3600 },
};

/** The queues as the relay and the schedules use them. */
export type Queues = {
  add(list: QueuedJob[]): Promise<void>;
  schedule(name: JobName, cron: string): Promise<void>;
  /** Waiting, active, delayed and failed jobs per queue. */
  counts(): Promise<Record<QueueName, Record<string, number>>>;
  close(): Promise<void>;
};

/** Creates what BullMQ keeps in PostgreSQL. Only the migrate command does this. */
export async function migrateQueue(url: string): Promise<void> {
  if (env.REDIS_URL) return;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    await client.end();
  }
}

export function openQueues(): Queues {
  const queues = mapQueues((name) => openQueue(name));
  return {
    async add(list) {
      for (const name of queueNames) {
        const mine = list.filter(({ request }) => jobs[request.name].queue === name);
        if (mine.length === 0) continue;
        await queues[name].addBulk(
          mine.map(({ id, request }) => ({
            name: request.name,
            data: request.data,
            opts: { ...JOB_OPTIONS, jobId: id },
          })),
        );
      }
    },
    async schedule(name, cron) {
      await queues[jobs[name].queue].upsertJobScheduler(
        `schedule-${name}`,
        { pattern: cron, tz: env.ORGANISATION_TIME_ZONE },
        { name, data: {}, opts: JOB_OPTIONS },
      );
    },
    async counts() {
      const entries = await Promise.all(
        queueNames.map(async (name) => [
          name,
          await queues[name].getJobCounts('waiting', 'active', 'delayed', 'failed'),
        ]),
      );
      return Object.fromEntries(entries) as Record<QueueName, Record<string, number>>;
    },
    async close() {
      await Promise.all(queueNames.map((name) => queues[name].close()));
    },
  };
}

/**
 * Runs jobs as they come. A handler may run more than once for the same job (a killed worker, a lost lock):
 * it must leave the same state however often it runs.
 */
export function startQueueWorkers(handle: (request: JobRequest) => Promise<void>) {
  const workers = queueNames.map((name) => {
    const worker = openWorker(name, (request) => handle(request));
    worker.on('failed', (failed, error) =>
      log.error({ job: failed?.name, jobId: failed?.id, err: error }, 'job failed'),
    );
    worker.on('error', (error) => log.warn({ queue: name, err: error }, 'queue trouble'));
    return worker;
  });
  return {
    /** Finishes the jobs in hand, takes no new ones. */
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

const queueNames = Object.keys(QUEUES) as QueueName[];

function mapQueues<T>(make: (name: QueueName) => T): Record<QueueName, T> {
  return Object.fromEntries(queueNames.map((name) => [name, make(name)])) as Record<QueueName, T>;
}

function openQueue(name: QueueName) {
  const queue = env.REDIS_URL
    ? new RedisQueue(name, { connection: { url: env.REDIS_URL } })
    : new (withBackend(createPostgresBackend).Queue)(name, { connection: postgresConnection() });
  queue.on('error', (error: Error) => log.warn({ queue: name, err: error }, 'queue trouble'));
  return queue;
}

function openWorker(name: QueueName, process: (request: JobRequest) => Promise<void>) {
  const options = {
    concurrency: QUEUES[name].concurrency,
    lockDuration: 10_000,
    stalledInterval: 5_000,
    // A killed worker is not the job's fault: it is tried again for as long as it takes.
    maxStalledCount: 1_000,
  };
  const run = async (queued: { name: string; data: unknown }) => {
    await process({ name: queued.name, data: queued.data } as JobRequest);
  };
  return env.REDIS_URL
    ? new RedisWorker(name, run, {
        ...options,
        connection: { url: env.REDIS_URL, maxRetriesPerRequest: null },
      })
    : new (withBackend(createPostgresBackend).Worker)(name, run, {
        ...options,
        connection: postgresConnection(),
      });
}

function postgresConnection() {
  return { connectionString: databaseUrl(), schema: SCHEMA, max: 3 };
}
