import type { Actor } from '#app/domain/organisation/actor.ts';
import { canChangeSetting } from '#app/domain/settings/policy.ts';
import type { KeyedValue } from '#app/domain/settings/settings.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import { importances } from './standard.ts';

/** What can be ticked or filled in for a setting that speaks of codes: those in use, the usual ones, its own. */
export async function settingChoices(actor: Actor, setting: KeyedValue): Promise<string[]> {
  if (!canChangeSetting(actor)) throw notFound();
  switch (setting.key) {
    case 'people.activeStandings':
      return together(STANDINGS, await used('standings', USED_STANDINGS), setting.value);
    case 'hours.yearlyCeiling':
      return together(STATUSES, await used('statuses', USED_STATUSES), Object.keys(setting.value));
    case 'competency.quizCeiling':
      return together(KINDS, await used('kinds', USED_KINDS), setting.value.kinds);
    case 'competency.importanceWeights':
      return together(
        [...importances],
        await used('importances', USED_IMPORTANCES),
        Object.keys(setting.value),
      );
    default:
      return [];
  }
}

/** Codes of the civil service, offered before any person has been taken in. */
const STANDINGS = ['aktif', 'tugas_belajar', 'cltn', 'mpp', 'hukuman_disiplin'];
const STATUSES = ['PNS', 'CPNS', 'PPPK', 'PPPK_PW'];
const KINDS = ['manajerial', 'sosial_kultural', 'teknis'];

function together(...lists: string[][]): string[] {
  return [...new Set(lists.flat())];
}

async function used(name: string, statement: string): Promise<string[]> {
  return (await row<{ codes: string[] }>(`used-${name}`, statement))?.codes ?? [];
}

const USED_STANDINGS = `
  SELECT coalesce(array_agg(DISTINCT standing), '{}') AS codes FROM "Employee"
   WHERE "archivedAt" IS NULL`;
const USED_STATUSES = `
  SELECT coalesce(array_agg(DISTINCT status), '{}') AS codes FROM "Employee"
   WHERE "archivedAt" IS NULL`;
const USED_KINDS = `
  SELECT coalesce(array_agg(DISTINCT kind), '{}') AS codes FROM "Competency"
   WHERE "archivedAt" IS NULL`;
const USED_IMPORTANCES = `
  SELECT coalesce(array_agg(DISTINCT importance), '{}') AS codes FROM "StandardEntry"`;
