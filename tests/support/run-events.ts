import type { JobRequest } from '#app/platform/jobs.ts';
import { handle } from '#workers/handlers.ts';
import { relayOnce } from '#workers/relay.ts';

/** Does at once what relay and workers would do, until no event is left. @returns the jobs done */
export async function runEvents(): Promise<JobRequest[]> {
  const done: JobRequest[] = [];
  for (;;) {
    const queued: JobRequest[] = [];
    const moved = await relayOnce({
      add: (list) => {
        queued.push(...list.map(({ request }) => request));
        return Promise.resolve();
      },
    });
    if (moved === 0) return done;
    for (const request of queued) {
      const next = await handle(request);
      queued.push(...next.map((job) => job.request));
      done.push(request);
    }
  }
}
