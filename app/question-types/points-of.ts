import { type QuestionKind, rulesOf } from './rules-of.ts';

/** What a question is out of: no points where nothing in it can be right or wrong, whatever its author entered. */
export function pointsOf(work: { kind: QuestionKind; points: number }): number {
  return rulesOf(work.kind).scored?.(work) === false ? 0 : work.points;
}
