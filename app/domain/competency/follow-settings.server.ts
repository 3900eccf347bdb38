import { ruleOn } from '#app/domain/settings/setting.server.ts';
import { addDays } from '#app/platform/clock.ts';
import { today } from '#app/platform/today.server.ts';

import { rebuildReadModels } from './rebuild-read-models.server.ts';

/** A machine that was off on the day itself catches up within this time. */
const FOLLOWED_DAYS = 7;

/** Counts all units anew once other standings count as active, where that was dated ahead. Runs every night. */
export async function followStandings(): Promise<void> {
  const day = today();
  const { validFrom } = await ruleOn('people.activeStandings', day);
  if (validFrom && validFrom > addDays(day, -FOLLOWED_DAYS)) await rebuildReadModels();
}
