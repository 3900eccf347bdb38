/**
 * When somebody may say that an item is done: its least minutes after they first opened it, by the server's clock.
 * @returns null for an item that asks for no time
 */
export function mayBeDoneAt(minimumMinutes: number | null, openedAt: Date): Date | null {
  return minimumMinutes === null ? null : new Date(openedAt.getTime() + minimumMinutes * 60_000);
}

/** Whole minutes until a moment, rounded up; none once it has come. */
export function minutesUntil(moment: Date, at: Date): number {
  return Math.max(0, Math.ceil((moment.getTime() - at.getTime()) / 60_000));
}
