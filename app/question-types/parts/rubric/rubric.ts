import type { Localised } from '#app/platform/i18n.ts';
import { type Problem, type Unsaid, WHOLE_SHARE } from '#app/question-types/question-type.ts';

/** How many criteria a rubric may have, levels a criterion, and how much one may weigh. */
export const RUBRIC = { criteria: 10, levels: 8, heaviest: 10 } as const;

/** What is looked at, how well it may be met, and the percentage of its points that each level earns. */
export type WrittenCriterion = {
  text: Localised;
  weight: number;
  levels: { text: Localised; percent: number }[];
};

export type Level = { id: string; text: Localised; percent: number };
export type Criterion = { id: string; text: Localised; weight: number; levels: Level[] };

/** What is missing of a rubric. None at all is no problem: points are given as a whole then. */
export function rubricProblems(rubric: WrittenCriterion[], unsaid: Unsaid): Problem[] {
  return rubric.flatMap(({ text, levels }) => [
    ...unsaid('criterion', text),
    ...(levels.length < 2 ? [{ code: 'levels' }] : []),
    ...(levels.length >= 2 && !levels.some(({ percent }) => percent === 100)
      ? [{ code: 'wholeLevel' }]
      : []),
    ...levels.flatMap((level) => unsaid('levelText', level.text)),
  ]);
}

/** The same with ids; the best level of each criterion first. */
export function rubricWithIds(rubric: WrittenCriterion[], newId: () => string): Criterion[] {
  return rubric.map(({ text, weight, levels }) => ({
    ...{ id: newId(), text, weight },
    levels: levels
      .map((level) => ({ id: newId(), ...level }))
      .sort((a, b) => b.percent - a.percent),
  }));
}

/**
 * The share of its points that an answer earns by the levels it has reached, in basis points, rounded down.
 * @param reached id of the level, by that of the criterion
 * @returns null while the level of a criterion is missing, or where there is no rubric
 */
export function rubricShare(
  rubric: readonly Criterion[],
  reached: Readonly<Record<string, string>>,
): number | null {
  let earned = 0;
  let whole = 0;
  for (const { id, weight, levels } of rubric) {
    const level = levels.find((one) => one.id === reached[id]);
    if (!level) return null;
    earned += weight * level.percent;
    whole += weight * 100;
  }
  return whole === 0 ? null : Math.floor((earned * WHOLE_SHARE) / whole);
}

/** The rubric of a key, whatever its kind; none where it has none. */
export function rubricOfKey(key: object): Criterion[] {
  return 'rubric' in key ? (key.rubric as Criterion[]) : [];
}
