import type { ChildProcess } from 'node:child_process';
import cluster, { type Worker } from 'node:cluster';

import { AggregatorRegistry } from 'prom-client';

const counted = new AggregatorRegistry();

/**
 * Forks one of the web processes that share the port of this one. When one is asked for metrics it asks here, for
 * whoever scrapes must get the sum of all and not the numbers of whichever answered.
 */
export function forkWeb(entry: string, environment: NodeJS.ProcessEnv): ChildProcess {
  cluster.setupPrimary({ exec: entry, execArgv: ['--enable-source-maps'] });
  const worker = cluster.fork(environment);
  worker.on('message', (message: { metricsFor?: string }) => {
    if (message.metricsFor) void answer(worker, message.metricsFor);
  });
  return worker.process;
}

async function answer(worker: Worker, id: string): Promise<void> {
  const metrics = await counted.clusterMetrics().catch(() => null); // a process that hangs must not take us along
  if (worker.isConnected()) worker.send({ id, metrics });
}
