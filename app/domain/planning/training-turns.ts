import { addDays, addMonths, type Day } from '#app/platform/clock.ts';

/** How a course is required. */
export type TrainingRule = {
  /** The last day on which it is required; null: without end. */
  validUntil: Day | null;
  /** Days from the assignment until the first turn is due. */
  dueDays: number;
  /** Months from a completion until the next is due; null: once is enough. */
  everyMonths: number | null;
  /** The renewal is proposed this many days before it is due. */
  aheadDays: number;
};

export type Completion = { day: Day; enrollmentId: string };

/** One turn of a person at a required course: the first, or a renewal. */
export type TrainingTurn = {
  turn: number;
  assignedOn: Day;
  dueOn: Day;
  completion: Completion | null;
  /** From this day on it is no longer required of the person. */
  endedOn: Day | null;
};

export type TrainingState = 'overdue' | 'open' | 'renewal' | 'done' | 'ended';

/** The states in which a list of people is filtered, most pressing first. */
export const trainingStates = ['overdue', 'open', 'renewal', 'done'] as const;
export type ListedTrainingState = (typeof trainingStates)[number];

export function isListedTrainingState(text: unknown): text is ListedTrainingState {
  return trainingStates.includes(text as ListedTrainingState);
}

/**
 * The turns of a person at a required course as they stand today:
 *
 * - The first turn is assigned on the day it applies and due `dueDays` later. A completion on that day or later
 *   answers it, and so does one at most `everyMonths` before (where once is enough: however long before).
 * - The renewal is due `everyMonths` after the completion and assigned `aheadDays` before, at the earliest on the
 *   day after the completion. A completion on that day or later answers it; one before it was assigned puts the
 *   renewal off, as if it had been the last.
 * - Where the requirement begins to apply anew after the renewal would have been due (somebody comes back), the turn
 *   is due `dueDays` after that, like a first one.
 * - Whoever leaves, or is no longer concerned, has the last turn ended, not deleted. Coming back begins anew.
 * - A turn keeps the days it was assigned with.
 *
 * @param since the day from which it applies to the person; null: it does not apply any more
 * @param completions of the course by the person, in any order
 * @param before the turns so far, in their order
 */
export function trainingTurns(
  rule: TrainingRule,
  since: Day | null,
  completions: readonly Completion[],
  before: readonly TrainingTurn[],
  today: Day,
): TrainingTurn[] {
  const lastDay =
    since === null && rule.validUntil !== null && rule.validUntil < today ? rule.validUntil : today;
  const done = completions
    .filter(({ day }) => day <= lastDay)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const turns = [...before];
  for (;;) {
    const last = turns.at(-1);
    if (last && isOpen(last)) {
      const completion = answerTo(last, turns.at(-2) ?? null, rule, done);
      if (!completion) break;
      turns[turns.length - 1] = { ...last, completion };
    }
    const next = since === null ? null : nextTurn(rule, since, turns.at(-1) ?? null, done);
    if (!next || next.assignedOn > today) break;
    turns.push(next);
  }
  return since === null ? ended(turns, lastDay < today ? addDays(lastDay, 1) : today) : turns;
}

export function turnState(
  turn: Pick<TrainingTurn, 'turn' | 'dueOn' | 'endedOn'> & { completedOn: Day | null },
  today: Day,
): TrainingState {
  if (turn.completedOn !== null) return 'done';
  if (turn.endedOn !== null) return 'ended';
  if (turn.dueOn < today) return 'overdue';
  return turn.turn > 1 ? 'renewal' : 'open';
}

function isOpen({ completion, endedOn }: TrainingTurn): boolean {
  return completion === null && endedOn === null;
}

function ended(turns: TrainingTurn[], endedOn: Day): TrainingTurn[] {
  return turns.map((turn, n) =>
    n === turns.length - 1 && turn.endedOn === null ? { ...turn, endedOn } : turn,
  );
}

function answerTo(
  turn: TrainingTurn,
  before: TrainingTurn | null,
  rule: TrainingRule,
  done: Completion[],
): Completion | null {
  const isFirst = before === null || before.endedOn !== null;
  const earlier = isFirst ? lastStillValid(rule, turn.assignedOn, done) : null;
  return earlier ?? done.find(({ day }) => day >= turn.assignedOn) ?? null;
}

function lastStillValid(rule: TrainingRule, on: Day, done: Completion[]): Completion | null {
  const { everyMonths } = rule;
  const last = done.findLast(({ day }) => day < on);
  if (!last) return null;
  return everyMonths === null || addMonths(last.day, everyMonths) >= on ? last : null;
}

function nextTurn(
  rule: TrainingRule,
  since: Day,
  last: TrainingTurn | null,
  done: Completion[],
): TrainingTurn | null {
  const number = (last?.turn ?? 0) + 1;
  if (!last?.completion || last.endedOn !== null)
    return newTurn(number, latest(since, last?.endedOn ?? since), rule.dueDays);
  if (rule.everyMonths === null) return null;
  const renewal = renewalAfter(last.completion.day, rule, rule.everyMonths, done);
  if (renewal.dueOn < since) return newTurn(number, since, rule.dueDays);
  return { ...newTurn(number, latest(since, renewal.from), 0), dueOn: renewal.dueOn };
}

function renewalAfter(completedOn: Day, rule: TrainingRule, months: number, done: Completion[]) {
  const of = (day: Day) => {
    const dueOn = addMonths(day, months);
    return { dueOn, from: latest(addDays(dueOn, -rule.aheadDays), addDays(day, 1)) };
  };
  let [base, renewal] = [completedOn, of(completedOn)];
  for (const { day } of done)
    if (day > base && day < renewal.from) [base, renewal] = [day, of(day)];
  return renewal;
}

function newTurn(turn: number, assignedOn: Day, dueDays: number): TrainingTurn {
  return { turn, assignedOn, dueOn: addDays(assignedOn, dueDays), completion: null, endedOn: null };
}

function latest(a: Day, b: Day): Day {
  return a > b ? a : b;
}
