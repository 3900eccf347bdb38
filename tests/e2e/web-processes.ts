import { readdir, readFile } from 'node:fs/promises';

/**
 * Kills the web processes of a product as a crash does (SIGKILL); whoever supervises them starts others.
 * @param product the process that started all of it
 */
export async function killWeb(product: number): Promise<void> {
  const all = await processes();
  const ours = (pid: number): boolean => {
    const parent = all.get(pid)?.parent;
    return parent === product || (parent !== undefined && parent > 1 && ours(parent));
  };
  const web = [...all].filter(
    ([pid, { args }]) => args.includes('build/server/server.js') && ours(pid),
  );
  if (web.length === 0) throw new Error('No web process is running.');
  for (const [pid] of web) process.kill(pid, 'SIGKILL');
}

async function processes(): Promise<Map<number, { parent: number; args: string }>> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const read = ids.map(async (id) => {
    try {
      const [stat, args] = await Promise.all([
        readFile(`/proc/${id}/stat`, 'utf8'),
        readFile(`/proc/${id}/cmdline`, 'utf8'),
      ]);
      // The name of a process stands in brackets and may hold anything.
      const [, parent = '0'] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return [Number(id), { parent: Number(parent), args }] as const;
    } catch {
      return null; // ended meanwhile
    }
  });
  return new Map((await Promise.all(read)).filter((one) => one !== null));
}
