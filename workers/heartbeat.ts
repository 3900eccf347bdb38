import { db } from '#app/platform/db.server.ts';

const EVERY_MS = 5_000;

/** Says every five seconds that this process lives; /readyz reads it. */
export function startHeartbeat(process: 'worker'): { close(): void } {
  const beat = () => {
    db.heartbeat
      .upsert({
        where: { process },
        create: { process, beatAt: new Date() },
        update: { beatAt: new Date() },
      })
      .catch(() => undefined); // the next beat tries again
  };
  beat();
  const timer = setInterval(beat, EVERY_MS);
  return { close: () => clearInterval(timer) };
}
