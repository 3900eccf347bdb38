import { type Language, languages as all, type Localised } from '#app/platform/i18n.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';
import type { Problem, Unsaid } from '#app/question-types/question-type.ts';

import { gapsIn } from './gap-text.ts';

/** What is wrong with a text with gaps, and with which gaps are defined for it. */
export function gapProblems(
  text: Localised,
  defined: readonly number[],
  unsaid: Unsaid,
): Problem[] {
  const said = languagesOf(unsaid).filter((language) => text[language] !== '');
  const inEach = said.map((language) => ({ language, gaps: gapsIn(text[language]) }));
  const placed = new Set(inEach.flatMap(({ gaps }) => gaps));
  const differ = inEach.some(({ gaps }) => new Set(gaps).size !== placed.size);
  const tell = (wrong: boolean, code: string): Problem[] => (wrong ? [{ code }] : []);
  return [
    ...unsaid('text', text),
    ...tell(placed.size === 0, 'noGap'),
    ...inEach
      .filter(({ gaps }) => new Set(gaps).size < gaps.length)
      .map(({ language }) => ({ code: 'gapTwice', language })),
    ...tell(differ, 'gapsDiffer'),
    ...tell(
      [...placed].some((gap) => !defined.includes(gap)),
      'gapUndefined',
    ),
    ...tell(
      defined.some((gap) => !placed.has(gap)),
      'gapUnplaced',
    ),
  ];
}

/** Each problem once, however often it occurs: its sentence names no gap. */
export function eachOnce(problems: Problem[]): Problem[] {
  const known = new Map(problems.map((one) => [`${one.code} ${one.language ?? ''}`, one]));
  return [...known.values()];
}

/** The languages in which the quiz is read. */
function languagesOf(unsaid: Unsaid): readonly Language[] {
  const asked = unsaid('', NO_WORDS).flatMap(({ language }) => language ?? []);
  return asked.length > 0 ? asked : all;
}
