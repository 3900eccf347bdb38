import { canChangeSetting } from '#app/domain/settings/policy.ts';
import { type SettingState, withStates } from '#app/domain/settings/setting-states.ts';
import { type KeyedValue, type SettingKey, settings } from '#app/domain/settings/settings.ts';
import type { Day } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

import type { Actor } from './actor.ts';

/** A setting with what is in force today (since null: the default of the product) and the day it changes next. */
export type SettingLine = { setting: KeyedValue; validFrom: Day | null; changesOn: Day | null };

export type SettingView = {
  setting: KeyedValue;
  validFrom: Day | null;
  source: string;
  /** Newest first, those to come included. */
  history: DatedValue[];
  fallback: KeyedValue;
};
export type DatedValue = Stored & { state: SettingState };
type Stored = {
  id: string;
  key: string;
  value: unknown;
  validFrom: Day;
  source: string;
  by: string | null;
  at: Date;
};

/** Every setting of the product, as it is today. */
export async function settingsList(actor: Actor): Promise<SettingLine[]> {
  if (!canChangeSetting(actor)) throw notFound();
  const stored = await rows<Stored>('settings-list', STORED, [null]);
  const keys = Object.keys(settings) as SettingKey[];
  return keys.map((key) => {
    const dated = withStates(
      key,
      stored.filter((line) => line.key === key),
      today(),
    );
    const inForce = dated.find(({ state }) => state === 'inForce');
    return {
      setting: keyed(key, inForce ? inForce.value : settings[key].fallback),
      validFrom: inForce?.validFrom ?? null,
      changesOn: dated.findLast(({ state }) => state === 'coming')?.validFrom ?? null,
    };
  });
}

/** One setting: what is in force today, what is to come, and who dated which value when. */
export async function settingView(actor: Actor, key: SettingKey): Promise<SettingView> {
  if (!canChangeSetting(actor)) throw notFound();
  const day = today();
  const history = withStates(key, await rows<Stored>('settings-list', STORED, [key]), day);
  const inForce = history.find(({ state }) => state === 'inForce');
  const { fallback, source } = settings[key];
  return {
    setting: keyed(key, inForce ? inForce.value : fallback),
    validFrom: inForce?.validFrom ?? null,
    source: inForce?.source ?? source,
    history,
    fallback: keyed(key, fallback),
  };
}

function keyed(key: SettingKey, value: unknown): KeyedValue {
  return { key, value } as KeyedValue;
}

/** $1 one key, or null for all */
const STORED = `
  SELECT s.id, s.key, s.value, s."validFrom", s.source, coalesce(e.name, a.name) AS by,
         s."createdAt" AS at
    FROM "Setting" s
    LEFT JOIN "Account" a ON a.id = s."createdById"
    LEFT JOIN "Employee" e ON e.id = a."employeeId"
   WHERE $1::text IS NULL OR s.key = $1
   ORDER BY s."validFrom" DESC, s."createdAt" DESC`;
