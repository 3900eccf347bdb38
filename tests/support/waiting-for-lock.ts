import { db } from '#app/platform/db.server.ts';

/** Until another connection of this database waits for a lock, or what should wait for it is over. */
export async function waitingForLock(attempt: Promise<unknown>): Promise<void> {
  let over = false;
  const end = () => {
    over = true;
  };
  attempt.then(end, end);
  while (!over) {
    const [{ waiting } = { waiting: 0 }] = await db.$queryRaw<{ waiting: number }[]>`
      SELECT count(*)::int AS waiting FROM pg_locks l JOIN pg_stat_activity a USING (pid)
       WHERE NOT l.granted AND a.datname = current_database()`;
    if (waiting > 0) return;
  }
}
