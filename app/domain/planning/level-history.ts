import type { HeldInterval } from '#app/domain/competency/held-level.ts';
import { addDays, type Day } from '#app/platform/clock.ts';

/** A piece of proof, as a history names it. */
export type HistoryProof = {
  id: string;
  source: string;
  takenOn: Day;
  validUntil: Day | null;
  outdatedFrom: Day | null;
  /** The course that proves it. */
  course: { slug: string; title: string } | null;
};

/**
 * Why a level stands from a day on: new `evidence`; another proof `lapse`d; the `meaning` of the competency changed;
 * another `rule` (or another rater) counts.
 */
export type StepCause = 'evidence' | 'lapse' | 'meaning' | 'rule';

/** A level over days. Null: not assessed, after it had been. */
export type LevelStep = {
  since: Day;
  until: Day | null;
  level: number | null;
  proof: HistoryProof | null;
  cause: StepCause;
};

/**
 * Held intervals of one competency as steps, oldest first; days after a level was lost are a step of their own.
 * @param intervals in order, never overlapping
 */
export function levelSteps(
  intervals: readonly HeldInterval[],
  proofs: ReadonlyMap<string, HistoryProof>,
): LevelStep[] {
  const steps: LevelStep[] = [];
  intervals.forEach(({ level, validFrom, validUntil, evidenceId }, index) => {
    const proof = proofs.get(evidenceId) ?? null;
    const before = intervals[index - 1];
    const beforeEnds = before?.validUntil ?? null;
    const follows = beforeEnds !== null && addDays(beforeEnds, 1) === validFrom;
    const fromProof = proof?.takenOn === validFrom;
    const left = follows && before ? (proofs.get(before.evidenceId) ?? null) : null;
    steps.push({
      since: validFrom,
      until: validUntil,
      level,
      proof,
      cause: fromProof ? 'evidence' : endOf(left, validFrom),
    });
    if (validUntil === null) return;
    const gone = addDays(validUntil, 1);
    const next = intervals[index + 1];
    if (next?.validFrom === gone) return;
    steps.push({
      since: gone,
      until: next ? addDays(next.validFrom, -1) : null,
      level: null,
      proof,
      cause: endOf(proof, gone),
    });
  });
  return steps;
}

/** Why this proof counts no more from that day. */
function endOf(proof: HistoryProof | null, day: Day): StepCause {
  if (proof?.validUntil && addDays(proof.validUntil, 1) === day) return 'lapse';
  if (proof?.outdatedFrom === day) return 'meaning';
  return 'rule';
}
