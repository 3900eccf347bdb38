import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process to keep running; it tells its parent `ready` once it is. */
export type Part = { name: string; launch: () => ChildProcess };

/**
 * Keeps the parts running until Ctrl-C or kill, which end them in order: each finishes what it has begun. A part that
 * dies after it was ready is started again.
 * @param whenReady called once all parts are ready
 * @throws when a part ends before it was ready
 */
export async function supervise(parts: Part[], whenReady: () => Promise<void>): Promise<void> {
  const running = new Map<string, ChildProcess>();
  let closing = false;

  const stopAll = () => {
    if (closing) return;
    closing = true;
    for (const child of running.values()) child.kill('SIGTERM');
  };
  process.on('SIGINT', stopAll);
  process.on('SIGTERM', stopAll);
  process.on('disconnect', stopAll); // whoever started us with a channel has gone

  const keep = ({ name, launch }: Part) =>
    new Promise<void>((ready, failed) => {
      let wasReady = false;
      const begin = () => {
        const child = launch();
        running.set(name, child);
        child.on('message', (message) => {
          if (message !== 'ready') return;
          wasReady = true;
          ready();
        });
        child.once('exit', (code) => {
          running.delete(name);
          if (closing) return wasReady ? undefined : ready();
          if (!wasReady) return failed(new Error(`${name} did not start (exit code ${code}).`));
          process.stderr.write(`${name} ended unexpectedly and is started again.\n`);
          setTimeout(() => !closing && begin(), 1000);
        });
      };
      begin();
    });
  const allEnded = async () => {
    while (running.size > 0) await sleep(50);
  };

  try {
    await Promise.all(parts.map(keep));
    if (!closing) await whenReady();
    while (!closing) await sleep(200);
  } finally {
    stopAll();
    await allEnded();
    // A listener holds the channel open, and with it this process.
    process.off('disconnect', stopAll);
  }
}
