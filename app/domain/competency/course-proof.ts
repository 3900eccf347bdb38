/** The highest level a quiz alone may prove, and of which kinds of competency. */
export type QuizCeiling = { level: number; kinds: string[] };

/** What passing proves now, and what it lets the supervisor confirm. */
export type CourseProof = { proves: number | null; proposes: number | null };

/**
 * A quiz shows knowledge. Of competencies that live in conduct (the kinds of the ceiling) it proves at most the
 * ceiling by itself; what the course aims at above that waits for the supervisor, who has seen the person at work.
 */
export function courseProof(
  outcome: { level: number; kind: string },
  ceiling: QuizCeiling,
): CourseProof {
  if (!ceiling.kinds.includes(outcome.kind) || outcome.level <= ceiling.level)
    return { proves: outcome.level, proposes: null };
  return { proves: ceiling.level > 0 ? ceiling.level : null, proposes: outcome.level };
}
