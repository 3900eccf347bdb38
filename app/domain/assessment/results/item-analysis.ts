import {
  addMarks,
  type AnalysedItem,
  type AnalysedMarks,
  newSheet,
  type Sheet,
  sharesOf,
} from './mark-sheet.ts';

export type OptionCount = {
  value: string;
  /** How many picked it. */
  count: number;
  /** The share (0–1) of the best and of the weakest 27 % who picked it; null where nobody is in the group. */
  upper: number | null;
  lower: number | null;
};

export type ItemFigures = {
  id: string;
  /** Who was asked it and has been graded. Every figure below stands on them. */
  people: number;
  blank: number;
  /** Mean share of the points that was earned, 0–1; below zero where wrong answers cost more than right ones earn. */
  facility: number | null;
  /** Standard deviation of that share. */
  spread: number | null;
  /**
   * Correlation (Pearson) of what was earned here with what was earned in all other questions (corrected item-total
   * correlation); null where either never differs.
   */
  discrimination: number | null;
  /** The part of the points of the quiz that it is meant to decide, 0–1. */
  intended: number | null;
  /** The part of the differences between people that it did decide: cov(item, total) / var(total). Sums to 1. */
  effective: number | null;
  /** Null where its answers do not consist of picked options. */
  options: OptionCount[] | null;
};

export type QuizFigures = {
  people: number;
  /** Mean and standard deviation of the shares earned of all points, 0–1. */
  mean: number | null;
  spread: number | null;
  /** Cronbach's alpha; null with the reason why it would say nothing. */
  alpha: number | null;
  withoutAlpha: 'people' | 'items' | 'drawn' | 'spread' | null;
  /** Standard error of measurement, as a share of all points: spread × √(1 − alpha). */
  error: number | null;
  items: ItemFigures[];
};

/** The best and the weakest 27 % are compared (Kelley 1939): there both groups differ most and are still large enough. */
export const GROUP_SHARE = 0.27;

/**
 * Classical item analysis of a quiz, over one attempt of each person: the first that was graded, for later ones know the
 * questions. Every figure stands on the people who were asked the question, so questions drawn from a pool are analysed
 * as well; what needs everybody to have had the same questions is left out where they had not.
 */
export function analyseItems(
  items: readonly AnalysedItem[],
  attempts: readonly AnalysedMarks[],
): QuizFigures {
  const sheet = newSheet(items);
  for (const marks of attempts) addMarks(sheet, marks);
  return figuresOf(sheet);
}

/** The analysis of the marks that a sheet was given. */
export function figuresOf(sheet: Sheet): QuizFigures {
  const { totals, outOf } = sheet;
  const shares = sharesOf(sheet);
  const same = sheet.columns.every(({ asked }) => asked === 0 || asked === totals.length);
  const groups = groupsOf(shares);
  const { alpha, withoutAlpha } = alphaOf(sheet, same);
  const spread = deviation(shares);
  return {
    people: totals.length,
    mean: mean(shares),
    spread,
    alpha,
    withoutAlpha,
    // Where alpha is below zero there is nothing that the quiz measures: the error is all there is.
    error: alpha === null || spread === null ? null : spread * Math.sqrt(1 - Math.max(0, alpha)),
    items: sheet.columns.map((column) => {
      if (column.asked === totals.length) return itemOf({ ...column, totals, outOf, groups, same });
      const here = column.earned.flatMap((points, n) => (Number.isNaN(points) ? [] : n));
      const of = <T>(values: readonly T[]) => here.map((n) => values[n]!);
      return itemOf({
        ...{ item: column.item, earned: of(column.earned), answers: of(column.answers) },
        ...{ totals: of(totals), outOf: of(outOf), groups: groupsOf(of(shares)), same: false },
      });
    }),
  };
}

/** One question, with what those who were asked it earned in it and in all. */
type Asked = {
  item: AnalysedItem;
  earned: readonly number[];
  answers: readonly (readonly string[])[];
  totals: readonly number[];
  outOf: readonly number[];
  groups: Groups;
  /** Everybody was asked the same questions. */
  same: boolean;
};

function itemOf({ item, earned, answers, totals, outOf, groups, same }: Asked): ItemFigures {
  const { id, outOf: whole, options } = item;
  const shares = whole > 0 ? earned.map((points) => points / whole) : [];
  const compared: number[] = [];
  const rest: number[] = [];
  for (const [n, share] of shares.entries()) {
    if (outOf[n]! <= whole) continue;
    compared.push(share);
    rest.push((totals[n]! - earned[n]!) / (outOf[n]! - whole));
  }
  return {
    id,
    people: earned.length,
    blank: answers.filter((answer) => answer.length === 0).length,
    facility: mean(shares),
    spread: deviation(shares),
    discrimination: correlation(compared, rest),
    intended: mean(outOf.map((all) => whole / all)),
    effective: same && whole > 0 ? effectOf(earned, totals) : null,
    options: options && optionCounts(options, answers, groups),
  };
}

function effectOf(earned: readonly number[], totals: readonly number[]): number | null {
  const variance = covariance(totals, totals);
  const shared = covariance(earned, totals);
  return variance === null || shared === null || variance <= TINY ? null : shared / variance;
}

/** How far everybody belongs to the best and to the weakest, and how many each are. */
type Groups = { upper: number[]; lower: number[]; size: number };

function groupsOf(shares: readonly number[]): Groups {
  return {
    upper: groupWeights(shares),
    lower: groupWeights(shares.map((share) => -share)),
    size: groupSize(shares.length),
  };
}

/** Each option with how many picked it, of all and of the two groups. */
function optionCounts(
  options: readonly string[],
  answers: readonly (readonly string[])[],
  { upper, lower, size }: Groups,
): OptionCount[] {
  const counts = new Map(options.map((value) => [value, { all: 0, upper: 0, lower: 0 }]));
  for (const [n, answer] of answers.entries()) {
    for (const value of answer) {
      const picked = counts.get(value);
      if (!picked) continue;
      picked.all++;
      picked.upper += upper[n]!;
      picked.lower += lower[n]!;
    }
  }
  return [...counts].map(([value, picked]) => ({
    value,
    count: picked.all,
    upper: size > 0 ? picked.upper / size : null,
    lower: size > 0 ? picked.lower / size : null,
  }));
}

function groupSize(people: number): number {
  return people < 2 ? 0 : Math.max(1, Math.round(people * GROUP_SHARE));
}

/**
 * How far everybody belongs to the group of the highest values. People who are level at its edge share the places left
 * there, so that nothing hangs on the order in which attempts are read.
 */
function groupWeights(values: readonly number[]): number[] {
  const size = groupSize(values.length);
  if (size === 0) return values.map(() => 0);
  const edge = Float64Array.from(values).sort().at(-size)!;
  const above = values.filter((value) => value > edge).length;
  const level = values.filter((value) => value === edge).length;
  return values.map((value) => (value > edge ? 1 : value === edge ? (size - above) / level : 0));
}

/** Cronbach (1951): k/(k−1) · (1 − Σ var(item) / var(total)), which asks that everybody had the same questions. */
function alphaOf(
  { columns, totals }: Sheet,
  same: boolean,
): Pick<QuizFigures, 'alpha' | 'withoutAlpha'> {
  const without = (withoutAlpha: QuizFigures['withoutAlpha']) => ({ alpha: null, withoutAlpha });
  if (totals.length < 2) return without('people');
  if (!same) return without('drawn');
  const graded = columns.filter(({ item, asked }) => item.outOf > 0 && asked > 0);
  if (graded.length < 2) return without('items');
  const variance = covariance(totals, totals)!;
  if (variance <= TINY) return without('spread');
  let sum = 0;
  for (const { earned } of graded) sum += covariance(earned, earned)!;
  const k = graded.length;
  return { alpha: (k / (k - 1)) * (1 - sum / variance), withoutAlpha: null };
}

/** Differences smaller than this come from counting with binary fractions. */
const TINY = 1e-12;

export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Standard deviation of a sample. */
export function deviation(values: readonly number[]): number | null {
  const variance = covariance(values, values);
  return variance === null ? null : Math.sqrt(Math.max(0, variance));
}

/** Covariance of a sample (n − 1); null of fewer than two. */
function covariance(a: readonly number[], b: readonly number[]): number | null {
  const n = a.length;
  if (n < 2) return null;
  const [meanA, meanB] = [mean(a)!, mean(b)!];
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (a[i]! - meanA) * (b[i]! - meanB);
  return sum / (n - 1);
}

function correlation(a: readonly number[], b: readonly number[]): number | null {
  const both = covariance(a, b);
  if (both === null) return null;
  const [ofA, ofB] = [covariance(a, a)!, covariance(b, b)!];
  if (ofA <= TINY || ofB <= TINY) return null;
  return Math.max(-1, Math.min(1, both / Math.sqrt(ofA * ofB)));
}
