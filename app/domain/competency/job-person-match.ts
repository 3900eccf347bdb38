import type { SettingValue } from '#app/domain/settings/settings.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { Pair } from './gap.ts';

/** A required competency and the level proven in it. Held: without any self-rating; null: not assessed. */
export type MatchPair = Pair & { competencyId: string };

/** In basis points, rounded down: what falls short of a band is never shown as if it had reached it. */
export type JobPersonMatch =
  | { kind: 'nothing' }
  | { kind: 'withheld'; missing: string[] }
  | { kind: 'match'; official: number; capped: number };

const WHOLE = 10_000;

/**
 * How far somebody meets a standard (job person match, JPM), once every competency of it has been assessed.
 * `official` is Σ held ÷ Σ required, at most 100 %: the formula coded in a regional assessment-centre system. Its sum
 * hides a gap behind a surplus elsewhere; `capped` counts no level above what is required. Therefore both are shown.
 * @returns `withheld` with the competencies not assessed, `nothing` where none is required
 */
export function jobPersonMatch(pairs: readonly MatchPair[]): JobPersonMatch {
  const covered = pairs.filter(({ required }) => required > 0);
  if (covered.length === 0) return { kind: 'nothing' };
  const missing = covered.filter(({ held }) => held === null);
  if (missing.length > 0)
    return { kind: 'withheld', missing: missing.map(({ competencyId }) => competencyId) };

  const required = sum(covered, (pair) => pair.required);
  const held = sum(covered, (pair) => pair.held ?? 0);
  const counted = sum(covered, (pair) => Math.min(pair.held ?? 0, pair.required));
  return {
    kind: 'match',
    official: Math.min(WHOLE, share(held, required)),
    capped: share(counted, required),
  };
}

/** The words for a match. @param bands best first, the last from 0 on */
export function bandOf(
  basisPoints: number,
  bands: SettingValue<'competency.matchSelection' | 'competency.matchMapping'>,
): Localised {
  return bands.find(({ from }) => from <= basisPoints)!.label;
}

function share(part: number, whole: number): number {
  return Math.floor((part * WHOLE) / whole);
}

function sum(pairs: readonly MatchPair[], levels: (pair: MatchPair) => number): number {
  return pairs.reduce((total, pair) => total + levels(pair), 0);
}
