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

/**
 * What many people earned and answered, question by question. Of a mark a number is kept, and of equal answers one: the
 * documents that attempts are stored as may be forgotten as they are read.
 */
export type Sheet = {
  columns: {
    item: AnalysedItem;
    /** How many were asked it and have been graded. */
    asked: number;
    /** By person; NaN where it was not asked. */
    earned: number[];
    answers: (readonly string[])[];
    /** The different answers, each once. */
    known: Map<string, readonly string[]>;
  }[];
  /** By person, over all questions that were asked and have been graded. */
  totals: number[];
  outOf: number[];
};

export function newSheet(items: readonly AnalysedItem[]): Sheet {
  return {
    columns: items.map((item) => ({
      ...{ item, asked: 0, earned: [], answers: [] },
      known: new Map<string, readonly string[]>(),
    })),
    totals: [],
    outOf: [],
  };
}

const NOTHING: readonly string[] = [];
/** An answer that is not made of options: it is there, and that is all that is counted of it. */
const SOMETHING: readonly string[] = [''];

/** Adds a person. Whoever was asked nothing that is out of points is left out. */
export function addMarks({ columns, totals, outOf }: Sheet, marks: AnalysedMarks): void {
  const asked = columns.filter(({ item: { id } }) => marks[id] && !marks[id].waits);
  const whole = asked.reduce((sum, { item }) => sum + item.outOf, 0);
  if (whole <= 0) return;
  let total = 0;
  for (const column of columns) {
    const { id, outOf: most, options } = column.item;
    const mark = marks[id];
    if (!mark || mark.waits) {
      column.earned.push(NaN);
      column.answers.push(NOTHING);
      continue;
    }
    const points = most > 0 ? mark.points : 0;
    total += points;
    column.asked++;
    column.earned.push(points);
    column.answers.push(options ? keptOnce(column.known, mark.answer) : countedOnly(mark.answer));
  }
  totals.push(total);
  outOf.push(whole);
}

/** The shares of all points that people earned. */
export function sharesOf({ totals, outOf }: Sheet): number[] {
  return totals.map((total, n) => total / outOf[n]!);
}

function keptOnce(known: Map<string, readonly string[]>, answer: readonly string[]) {
  if (answer.length === 0) return NOTHING;
  const name = answer.join('\n');
  const kept = known.get(name) ?? answer;
  known.set(name, kept);
  return kept;
}

function countedOnly(answer: readonly string[]): readonly string[] {
  return answer.length > 0 ? SOMETHING : NOTHING;
}
