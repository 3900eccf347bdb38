import { changeSetting } from './change-setting.server.ts';
import { settingOn } from './setting.server.ts';
import type { SettingEntry } from './setting-form.ts';
import type { SettingKey } from './settings.ts';

/** Dates what somebody typed for a setting. What its form does not ask, the coat of arms, stays as on that day. */
export async function enterSetting(
  actor: Parameters<typeof changeSetting>[0],
  key: SettingKey,
  entry: SettingEntry,
): Promise<void> {
  await changeSetting(actor, { ...entry, key, value: await complete(key, entry) });
}

async function complete(key: SettingKey, { value, validFrom }: SettingEntry) {
  if (key !== 'certificates.design') return value;
  const { emblem } = await settingOn(key, validFrom);
  return { ...(value as object), emblem } as typeof value;
}
