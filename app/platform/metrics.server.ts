import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Histogram, register } from 'prom-client';

collectDefaultMetrics();

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

export async function metricsPage(): Promise<{ type: string; body: string }> {
  return { type: register.contentType, body: await register.metrics() };
}
