import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';

/** Makes the read models (held levels, unit gaps) anew from what is recorded. */
export async function runRebuild(): Promise<number> {
  await rebuildReadModels();
  return 0;
}
