import type { Day } from '#app/platform/clock.ts';

import { type SettingKey, settings } from './settings.ts';

/**
 * `replaced`: another value was dated to the same day later; `unreadable`: it lost the shape of its key and counts
 * for nothing.
 */
export type SettingState = 'coming' | 'inForce' | 'past' | 'replaced' | 'unreadable';

/** What became of each dated value of a setting; `lines` newest first, by day and then by when they were entered. */
export function withStates<L extends { value: unknown; validFrom: Day }>(
  key: SettingKey,
  lines: L[],
  today: Day,
): (L & { state: SettingState })[] {
  let inForce = false;
  let above: Day | null = null;
  const stateOf = ({ value, validFrom }: L): SettingState => {
    if (!settings[key].schema.safeParse(value).success) return 'unreadable';
    if (validFrom === above) return 'replaced';
    above = validFrom;
    if (validFrom > today) return 'coming';
    if (inForce) return 'past';
    inForce = true;
    return 'inForce';
  };
  return lines.map((line) => ({ ...line, state: stateOf(line) }));
}
