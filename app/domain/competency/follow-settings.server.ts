import { restOnOtherSettings } from './followed-settings.server.ts';
import { rebuildReadModels } from './rebuild-read-models.server.ts';

/**
 * Makes the read models anew once a value they rest on holds that was dated ahead, however long nothing ran since.
 * Runs every night.
 */
export async function followSettings(): Promise<void> {
  if (await restOnOtherSettings()) await rebuildReadModels();
}
