import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';

import { systemActor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import type { SettingKey } from '#app/domain/settings/settings.ts';
import { row, statementsOn } from '#app/platform/db.server.ts';
import type { EventTypes } from '#app/platform/event-types.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

/** Settings of today that the read models have taken in: who counts as active, what an importance weighs. */
const FOLLOWED = [
  'people.activeStandings',
  'competency.importanceWeights',
] as const satisfies SettingKey[];

type Values = EventTypes['levels.rebuilt']['settings'];

/** Whether the read models are to be made anew once this setting has changed. */
export function readModelsFollow(key: string): boolean {
  return FOLLOWED.some((followed) => followed === key);
}

/** Whether the read models rest on other values of the settings than those of today. */
export async function restOnOtherSettings(): Promise<boolean> {
  const built = await row<{ settings: Values }>('settings-built-with', BUILT_WITH);
  return !isDeepStrictEqual(built?.settings, await valuesOfToday());
}

/**
 * Keeps with which values the read models are made anew, where they are others than before. To be called before they
 * are, by the holder of their lock: a value that changes meanwhile is then found to differ.
 */
export async function rememberSettings(client: pg.PoolClient): Promise<void> {
  const settings = await valuesOfToday();
  const { rows } = await client.query<{ settings: Values }>(BUILT_WITH);
  if (isDeepStrictEqual(rows[0]?.settings, settings)) return;
  await recordEvent(statementsOn(client), systemActor, 'levels.rebuilt', newId(), { settings });
}

async function valuesOfToday(): Promise<Values> {
  const day = today();
  const entries = FOLLOWED.map(async (key) => [key, await settingOn(key, day)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

const BUILT_WITH = `
  SELECT data->'settings' AS settings FROM "Event" WHERE type = 'levels.rebuilt' ORDER BY id DESC LIMIT 1`;
