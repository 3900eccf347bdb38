import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';

/** The learner has begun: of an enrollment not begun yet, the moment is kept. */
export async function markStarted(tx: Tx, enrollmentId: string): Promise<void> {
  await tx.enrollment.updateMany({
    where: { id: enrollmentId, status: 'enrolled' },
    data: { status: 'in_progress', startedAt: now() },
  });
}
