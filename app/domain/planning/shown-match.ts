import { bandOf, jobPersonMatch } from '#app/domain/competency/job-person-match.ts';
import type { PersonLevel } from '#app/domain/competency/person-levels.server.ts';
import type { SettingValue } from '#app/domain/settings/settings.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';

/** Mapping: in the position held. Selection: for a position aimed at. */
export type MatchScale = 'mapping' | 'selection';

/** In basis points, rounded down, with the words of the scale. */
type InWords = { basisPoints: number; band: string };

/** A job person match as a page tells it. */
export type ShownMatch = {
  scale: MatchScale;
  position: string;
  result:
    | { kind: 'nothing' }
    /** The competencies that nobody but the person has assessed. */
    | { kind: 'withheld'; missing: string[] }
    | { kind: 'match'; official: InWords; capped: InWords };
};

export type MatchBands = Record<
  MatchScale,
  SettingValue<'competency.matchSelection' | 'competency.matchMapping'>
>;

/**
 * The match with the position held (mapping) or aimed at (selection).
 * @param input.measured the levels without self-ratings
 */
export function shownMatch(input: {
  scale: MatchScale;
  position: string;
  levels: PersonLevel[];
  measured: ReadonlyMap<string, number>;
  bands: MatchBands;
  language: Language;
}): ShownMatch {
  const { scale, position, levels, measured, bands, language } = input;
  const match = jobPersonMatch(
    levels.map(({ competencyId, required, requiredHere }) => ({
      competencyId,
      required: (scale === 'selection' ? required : requiredHere) ?? 0,
      held: measured.get(competencyId) ?? null,
    })),
  );
  if (match.kind === 'nothing') return { scale, position, result: match };
  if (match.kind === 'withheld') {
    const names = new Map(levels.map(({ competencyId, name }) => [competencyId, name]));
    const missing = match.missing.map((id) => inLanguage(names.get(id), language));
    return { scale, position, result: { kind: 'withheld', missing } };
  }
  const inWords = (basisPoints: number): InWords => ({
    basisPoints,
    band: inLanguage(bandOf(basisPoints, bands[scale]), language),
  });
  const { official, capped } = match;
  const result = {
    kind: 'match',
    official: inWords(official),
    capped: inWords(capped),
  } as const;
  return { scale, position, result };
}
