import type { ItemFigures, QuizFigures } from './item-analysis.ts';

/**
 * Where a figure begins to say something. They are rules of thumb of the literature, not laws: a sentence names what to
 * look at, people decide.
 */
export const limits = {
  /** With fewer people a figure changes with every one of them: nothing is said yet. */
  fewPeople: 10,
  /**
   * From so many on, correlations and the picks of wrong options are worth reading (Nunnally & Bernstein 1994 ask for
   * many more): of thirty people, an option that one in ten takes is taken by nobody only once in twenty times.
   */
  steadyPeople: 30,
  /** Below it a question sets those who know apart from those who do not too little (Ebel & Frisbie 1991). */
  weakDiscrimination: 0.2,
  /** From it on it does so well (the same). */
  goodDiscrimination: 0.4,
  /** So few points earned that the question, its key or the course is to be looked at (Moodle: "difficult" up to 20 %). */
  hard: 0.2,
  /** So many that it sets nobody apart (Moodle: "extremely easy" from 95 % on). */
  easy: 0.95,
  /** A wrong option that fewer pick does not distract (Haladyna & Downing 1993). */
  idleOption: 0.05,
  /** So many left it empty that time or wording is to be looked at. */
  blank: 0.2,
  /** Enough to compare groups; below it the quiz says little of one person (Nunnally & Bernstein 1994). */
  fairAlpha: 0.7,
  /** Enough to decide about one person (the same). */
  goodAlpha: 0.9,
} as const;

/**
 * What a sentence says of a question, the most pressing alone: only what is worth its author's time asks for a look.
 * `option` is the value of what was picked.
 */
export type ItemVerdict =
  | { code: 'ungraded' | 'fewPeople' | 'hard' | 'easy' | 'weak' | 'good' | 'fair' }
  | { code: 'everyoneRight' | 'nobodyRight' | 'inverted' }
  | { code: 'wrongKey'; option: string }
  | { code: 'guessed'; chance: number }
  | { code: 'blank'; share: number };

/** Codes that ask somebody to look, by how soon. */
const URGENT: ItemVerdict['code'][] = ['wrongKey', 'inverted', 'nobodyRight', 'guessed'];
const WORTH: ItemVerdict['code'][] = ['hard', 'blank', 'weak'];

export function urgency({ code }: ItemVerdict): 'now' | 'look' | 'none' {
  if (URGENT.includes(code)) return 'now';
  return WORTH.includes(code) ? 'look' : 'none';
}

type Facts = {
  graded: boolean;
  /** The options that the key calls right; null where an answer does not consist of options. */
  right: readonly string[] | null;
  /** Whether one option alone is picked. */
  picksOne: boolean;
};

/** What is most worth saying of a question. */
export function verdictOf(figures: ItemFigures, { graded, right, picksOne }: Facts): ItemVerdict {
  const { people, facility, options, blank } = figures;
  if (!graded) return { code: 'ungraded' };
  if (people < limits.fewPeople || facility === null) return { code: 'fewPeople' };
  const suspect = options && right && picksOne ? wrongKey(options, right) : null;
  if (suspect && (figures.discrimination ?? 0) < limits.weakDiscrimination)
    return { code: 'wrongKey', option: suspect };
  const discrimination = people < limits.steadyPeople ? null : figures.discrimination;
  if (discrimination !== null && discrimination < 0) return { code: 'inverted' };
  if (facility <= 0) return { code: 'nobodyRight' };
  const chance = options && right && picksOne ? right.length / options.length : 0;
  if (chance < 1 && facility < chance) return { code: 'guessed', chance };
  if (facility <= limits.hard) return { code: 'hard' };
  if (blank / people >= limits.blank) return { code: 'blank', share: blank / people };
  if (facility >= 1) return { code: 'everyoneRight' };
  if (facility >= limits.easy) return { code: 'easy' };
  if (discrimination !== null && discrimination < limits.weakDiscrimination)
    return { code: 'weak' };
  return {
    code: discrimination !== null && discrimination >= limits.goodDiscrimination ? 'good' : 'fair',
  };
}

/**
 * The wrong options that hardly anybody picks: a hint for whoever writes the next version, beside the verdict. Where
 * nearly everybody is right there is nothing to be picked.
 */
export function idleOptions(
  { people, facility, options }: ItemFigures,
  { graded, right }: Facts,
): string[] {
  if (!graded || !options || !right || people < limits.steadyPeople) return [];
  if (facility !== null && facility >= limits.easy) return [];
  return options.flatMap(({ value, count }) =>
    !right.includes(value) && count / people < limits.idleOption ? value : [],
  );
}

/** A wrong option that the best pick more often than all that is right. */
function wrongKey(
  options: NonNullable<ItemFigures['options']>,
  right: readonly string[],
): string | null {
  const ofBest = (wanted: boolean) =>
    options
      .filter(({ value }) => right.includes(value) === wanted)
      .sort((a, b) => (b.upper ?? 0) - (a.upper ?? 0));
  const [wrong] = ofBest(false);
  const [known] = ofBest(true);
  return wrong && (wrong.upper ?? 0) > (known?.upper ?? 0) ? wrong.value : null;
}

export type QuizVerdict =
  | { code: 'fewPeople' | 'drawn' | 'items' | 'spread' | 'unreliable' | 'fair' | 'reliable' }
  | { code: 'unsteady' };

/** What is to be said of the quiz as a whole. */
export function quizVerdict({ people, alpha, withoutAlpha }: QuizFigures): QuizVerdict {
  if (people < limits.fewPeople || withoutAlpha === 'people') return { code: 'fewPeople' };
  if (withoutAlpha) return { code: withoutAlpha };
  if (people < limits.steadyPeople) return { code: 'unsteady' };
  if (alpha! < limits.fairAlpha) return { code: 'unreliable' };
  return { code: alpha! < limits.goodAlpha ? 'fair' : 'reliable' };
}
