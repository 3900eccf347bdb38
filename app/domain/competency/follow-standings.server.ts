import { ruleOn } from '#app/domain/settings/setting.server.ts';
import { today } from '#app/platform/today.server.ts';

import { rebuildReadModels } from './rebuild-read-models.server.ts';

/** Counts all units anew on the day from which other standings count as active, where that was dated ahead. */
export async function followStandings(): Promise<void> {
  const day = today();
  const { validFrom } = await ruleOn('people.activeStandings', day);
  if (validFrom === day) await rebuildReadModels();
}
