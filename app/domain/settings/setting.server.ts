import { type Day } from '#app/platform/clock.ts';
import { rowsAside } from '#app/platform/db.server.ts';
import { log } from '#app/platform/log.server.ts';

import {
  isSettingKey,
  type Rule,
  type SettingKey,
  settings,
  type SettingValue,
} from './settings.ts';

/** Another process sees a change this much later at most; this one sees its own at once. */
const FRESH_MS = 5_000;

type Stored = { key: string; value: unknown; validFrom: Day; source: string };
type Dated = Map<SettingKey, Rule<SettingKey>[]>; // newest first

let cache: { readAt: number; dated: Promise<Dated> } | null = null;

/**
 * The value of a setting on a day. Cheap (read from memory) and safe inside a transaction: the cache is
 * filled over a connection of its own.
 */
export async function settingOn<K extends SettingKey>(key: K, day: Day): Promise<SettingValue<K>> {
  return (await ruleOn(key, day)).value;
}

/** The value with its date and source, for results that store the rule they used. */
export async function ruleOn<K extends SettingKey>(key: K, day: Day): Promise<Rule<K>> {
  const rules = (await current()).get(key) ?? [];
  const inForce = rules.find((rule) => rule.validFrom !== null && rule.validFrom <= day);
  if (inForce) return inForce;
  const { fallback, source } = settings[key];
  return { value: fallback as SettingValue<K>, validFrom: null, source };
}

/** Called after a change has been committed: the next reader reads anew. */
export function forgetSettings(): void {
  cache = null;
}

function current(): Promise<Dated> {
  const time = performance.now();
  if (!cache || time - cache.readAt > FRESH_MS) {
    const fresh = { readAt: time, dated: read() };
    cache = fresh;
    fresh.dated.catch(() => {
      if (cache === fresh) cache = null; // the next reader tries again
    });
  }
  return cache.dated;
}

async function read(): Promise<Dated> {
  const stored = await rowsAside<Stored>(
    `SELECT key, value, "validFrom", source FROM "Setting" ORDER BY "validFrom" DESC, "createdAt" DESC`,
  );
  const dated: Dated = new Map();
  for (const { key, value, validFrom, source } of stored) {
    if (!isSettingKey(key)) continue;
    const parsed = settings[key].schema.safeParse(value);
    if (!parsed.success) {
      log.error({ key, validFrom }, 'a stored setting does not have its shape and is ignored');
      continue;
    }
    const rules = dated.get(key) ?? [];
    rules.push({ value: parsed.data, validFrom, source });
    dated.set(key, rules);
  }
  return dated;
}
