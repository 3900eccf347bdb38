import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import { tellExpiries } from '#app/domain/competency/tell-expiries.server.ts';
import { foldUnitGaps } from '#app/domain/competency/unit-gaps.server.ts';
import type { JobData, JobName, JobRequest } from '#app/platform/jobs.ts';

type Handlers = { [N in JobName]: (data: JobData<N>) => Promise<unknown> };

/** One domain function per job. A new job does not compile until it is answered here. */
export const handlers = {
  'certificates.issue': async () => {},
  'certificates.sweep': async () => {},
  'notifications.notify': async () => {},
  'notifications.deliver': async () => {},
  'notifications.sweep': async () => {},
  'assessment.close-overdue': async () => {},
  'competency.tell-expiries': tellExpiries,
  'competency.fold-gaps': foldUnitGaps,
  'competency.rebuild': rebuildReadModels,
  'importing.run': async () => {},
  'importing.sweep': async () => {},
  'identity.clean-up': async () => {},
} satisfies Handlers;

export async function handle(request: JobRequest): Promise<void> {
  const run = handlers[request.name] as (data: unknown) => Promise<unknown>;
  await run(request.data);
}
