import cluster from 'node:cluster';
import { randomUUID } from 'node:crypto';

import type { RequestHandler } from 'express';
import {
  AggregatorRegistry,
  collectDefaultMetrics,
  Counter,
  Histogram,
  register,
} from 'prom-client';

collectDefaultMetrics();
if (cluster.isWorker) new AggregatorRegistry(); // tells the launcher our numbers when it adds them up

const duration = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Time to answer, by method and status class.',
  labelNames: ['method', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
});

export const jobsDone = new Counter({
  name: 'jobs_total',
  help: 'Jobs handled, by name and outcome.',
  labelNames: ['job', 'outcome'],
});

export const countRequests: RequestHandler = (request, response, next) => {
  const stop = duration.startTimer({ method: request.method });
  response.on('finish', () => stop({ status: `${Math.floor(response.statusCode / 100)}xx` }));
  next();
};

/** Everything counted; by all processes that share our port, where there are several. */
export async function metricsPage(): Promise<{ type: string; body: string }> {
  const body = cluster.isWorker ? await ofAllProcesses() : await register.metrics();
  return { type: register.contentType, body };
}

function ofAllProcesses(): Promise<string> {
  const id = randomUUID();
  return new Promise((resolve, reject) => {
    const heard = (message: { id?: string; metrics?: string | null }) => {
      if (message.id !== id) return;
      process.off('message', heard);
      if (message.metrics) resolve(message.metrics);
      else reject(new Error('A web process did not tell its metrics.'));
    };
    process.on('message', heard);
    process.send?.({ metricsFor: id });
  });
}
