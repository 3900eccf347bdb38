/** What a changed requirement does to one pair of person and competency. */
export const standardEffects = [
  'gained',
  'grew',
  'toAssess',
  'shrank',
  'closed',
  'released',
] as const;
export type StandardEffect = (typeof standardEffects)[number];

/**
 * What happens to somebody when a requirement changes: a gap is gained, grows, shrinks or closes; or, without a held
 * level, the competency waits for an assessment that nobody has asked for before, or no longer does.
 * @param before, after required levels; null: not required
 * @param held null: not assessed
 * @returns null: nothing of this
 */
export function standardEffect(
  before: number | null,
  after: number | null,
  held: number | null,
): StandardEffect | null {
  if (held === null) {
    if (before === null) return after === null ? null : 'toAssess';
    return after === null ? 'released' : null;
  }
  const missing = (required: number | null) => Math.max(0, (required ?? 0) - held);
  const [was, is] = [missing(before), missing(after)];
  if (was === is) return null;
  if (was === 0) return 'gained';
  if (is === 0) return 'closed';
  return is > was ? 'grew' : 'shrank';
}
