import { ruleOn } from '#app/domain/settings/setting.server.ts';
import type { SettingKey } from '#app/domain/settings/settings.ts';
import { addDays } from '#app/platform/clock.ts';
import { today } from '#app/platform/today.server.ts';

import { rebuildReadModels } from './rebuild-read-models.server.ts';

/** Settings of today that the read models have taken in: who counts as active, what an importance weighs. */
const FOLLOWED = [
  'people.activeStandings',
  'competency.importanceWeights',
] as const satisfies SettingKey[];

/** A machine that was off on the day itself catches up within this time. */
const FOLLOWED_DAYS = 7;

/** Whether the read models are to be made anew once this setting has changed. */
export function readModelsFollow(key: string): boolean {
  return FOLLOWED.some((followed) => followed === key);
}

/** Makes the read models anew once a value they rest on holds that was dated ahead. Runs every night. */
export async function followSettings(): Promise<void> {
  const day = today();
  const rules = await Promise.all(FOLLOWED.map((key) => ruleOn(key, day)));
  const since = addDays(day, -FOLLOWED_DAYS);
  if (rules.some(({ validFrom }) => validFrom && validFrom > since)) await rebuildReadModels();
}
