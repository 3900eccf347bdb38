/**
 * Classical item analysis of a quiz, over one attempt of each person: the first that was graded, for later ones know the
 * questions. Every figure stands on the people who were asked the question, so questions drawn from a pool are analysed
 * as well; what needs everybody to have had the same questions is left out where they had not.
 */
export type AnalysedItem = {
  id: string;
  /** What it is out of, in hundredths; 0: asked and not graded. */
  outOf: number;
  /** What can be picked, where its answers consist of that. */
  options: readonly string[] | null;
};

/** What somebody earned, in hundredths, and answered, by question; a question that was not asked is not there. */
export type AnalysedMarks = Readonly<
  Record<string, { points: number; answer: readonly string[]; waits?: true } | undefined>
>;

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

export function analyseItems(
  items: readonly AnalysedItem[],
  attempts: readonly AnalysedMarks[],
): QuizFigures {
  const sheets = attempts.map((marks) => sheetOf(items, marks)).filter(({ outOf }) => outOf > 0);
  const shares = sheets.map(({ total, outOf }) => total / outOf);
  const same = sheets.every(({ asked }) => asked.every((one, at) => one === sheets[0]!.asked[at]));
  const totals = sheets.map(({ total }) => total);
  const all = { totals: same ? totals : null, groups: groupsOf(sheets) };
  const figures = items.map((item, at) => figuresOf(item, at, sheets, all));
  const { alpha, withoutAlpha } = alphaOf(items, sheets, same);
  const spread = deviation(shares);
  return {
    people: sheets.length,
    mean: mean(shares),
    spread,
    alpha,
    withoutAlpha,
    // Where alpha is below zero there is nothing that the quiz measures: the error is all there is.
    error: alpha === null || spread === null ? null : spread * Math.sqrt(1 - Math.max(0, alpha)),
    items: figures,
  };
}

/** What one person earned in each question, in the order of the questions. */
type Sheet = {
  asked: boolean[];
  earned: number[];
  answers: (readonly string[])[];
  total: number;
  outOf: number;
};

const NOTHING: readonly string[] = [];

function sheetOf(items: readonly AnalysedItem[], marks: AnalysedMarks): Sheet {
  const sheet: Sheet = { asked: [], earned: [], answers: [], total: 0, outOf: 0 };
  for (const { id, outOf } of items) {
    const mark = marks[id];
    const asked = mark !== undefined && !mark.waits;
    const earned = asked && outOf > 0 ? mark.points : 0;
    sheet.asked.push(asked);
    sheet.earned.push(earned);
    sheet.answers.push(asked ? mark.answer : NOTHING);
    if (!asked) continue;
    sheet.total += earned;
    sheet.outOf += outOf;
  }
  return sheet;
}

function figuresOf(
  { id, outOf, options }: AnalysedItem,
  at: number,
  sheets: readonly Sheet[],
  { totals, groups }: { totals: readonly number[] | null; groups: Groups },
): ItemFigures {
  const asked = sheets.every((sheet) => sheet.asked[at])
    ? sheets
    : sheets.filter((sheet) => sheet.asked[at]);
  const earned = asked.map((sheet) => sheet.earned[at]!);
  const shares = outOf > 0 ? earned.map((points) => points / outOf) : [];
  const compared = outOf > 0 ? asked.filter((sheet) => sheet.outOf > outOf) : [];
  let blank = 0;
  for (const sheet of asked) if (sheet.answers[at]!.length === 0) blank++;
  return {
    id,
    people: asked.length,
    blank,
    facility: mean(shares),
    spread: deviation(shares),
    discrimination: correlation(
      compared.length === asked.length
        ? shares
        : compared.map((sheet) => sheet.earned[at]! / outOf),
      compared.map((sheet) => (sheet.total - sheet.earned[at]!) / (sheet.outOf - outOf)),
    ),
    intended: mean(asked.map((sheet) => outOf / sheet.outOf)),
    effective: totals && outOf > 0 ? effectOf(earned, totals) : null,
    options:
      options && optionCounts(options, asked, at, asked === sheets ? groups : groupsOf(asked)),
  };
}

function effectOf(earned: readonly number[], totals: readonly number[]): number | null {
  const variance = covariance(totals, totals);
  const shared = covariance(earned, totals);
  return variance === null || shared === null || variance <= TINY ? null : shared / variance;
}

/** How far everybody belongs to the best and to the weakest, and how many each are. */
type Groups = { upper: number[]; lower: number[]; size: number };

function groupsOf(sheets: readonly Sheet[]): Groups {
  const shares = sheets.map(({ total, outOf }) => total / outOf);
  return {
    upper: groupWeights(shares),
    lower: groupWeights(shares.map((share) => -share)),
    size: groupSize(sheets.length),
  };
}

/** Each option with how many picked it, of all and of the two groups. */
function optionCounts(
  options: readonly string[],
  asked: readonly Sheet[],
  at: number,
  { upper, lower, size }: Groups,
): OptionCount[] {
  const counts = new Map(options.map((value) => [value, { all: 0, upper: 0, lower: 0 }]));
  for (let n = 0; n < asked.length; n++) {
    for (const value of asked[n]!.answers[at]!) {
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
  items: readonly AnalysedItem[],
  sheets: readonly Sheet[],
  same: boolean,
): Pick<QuizFigures, 'alpha' | 'withoutAlpha'> {
  const without = (withoutAlpha: QuizFigures['withoutAlpha']) => ({ alpha: null, withoutAlpha });
  if (sheets.length < 2) return without('people');
  if (!same) return without('drawn');
  const graded = items.flatMap(({ outOf }, at) => (outOf > 0 && sheets[0]!.asked[at] ? at : []));
  if (graded.length < 2) return without('items');
  const totals = sheets.map(({ total }) => total);
  const variance = covariance(totals, totals)!;
  if (variance <= TINY) return without('spread');
  let sum = 0;
  for (const at of graded) {
    const earned = sheets.map((sheet) => sheet.earned[at]!);
    sum += covariance(earned, earned)!;
  }
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
