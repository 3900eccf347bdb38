import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Does the work while holding a lock file; a lock left by a dead process is taken over. */
export async function withLockFile<T>(file: string, work: () => Promise<T>): Promise<T> {
  const release = await waitForLock(file);
  try {
    return await work();
  } finally {
    await release();
  }
}

/** Takes a lock file and keeps it until released. @returns null when a living process holds it */
export async function tryLockFile(file: string): Promise<(() => Promise<void>) | null> {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const handle = await open(file, 'wx', 0o644);
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (await holderLives(file)) return null;
      await rm(file, { force: true });
    }
  }
  return null;
}

async function waitForLock(file: string): Promise<() => Promise<void>> {
  for (;;) {
    const release = await tryLockFile(file);
    if (release) return release;
    await sleep(100);
  }
}

async function holderLives(file: string): Promise<boolean> {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));
  if (!pid) {
    await sleep(200); // just created, not yet written
    return Boolean(Number(await readFile(file, 'utf8').catch(() => '')));
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
