import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type Product = {
  origin: string;
  dataDir: string;
  /** Of the process that starts the others. */
  pid: number;
  /** Everything it has printed. */
  output(): string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** Also removes its data. */
  dispose(): Promise<void>;
};

/** Starts the whole product as `npm start` does, on a free port with a data folder of its own. */
export async function startProduct(
  environment: Record<string, string> = {},
  dataDir?: string,
  cwd = process.cwd(),
): Promise<Product> {
  const port = Number(environment['PORT'] ?? (await freePort()));
  const folder = dataDir ?? (await mkdtemp(path.join(tmpdir(), 'kompeten-run-')));
  const child = spawn(process.execPath, ['--import', 'tsx', 'workers/launch.ts', 'start'], {
    cwd,
    env: {
      ...withoutTestSettings(process.env),
      LOG_LEVEL: 'warn',
      DATA_DIR: folder,
      PORT: String(port),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const product: Product = {
    origin: `http://127.0.0.1:${port}`,
    dataDir: folder,
    pid: child.pid ?? 0,
    output: () => output,
    stop: (signal = 'SIGTERM') => stop(child, signal),
    async dispose() {
      await stop(child, 'SIGTERM');
      await rm(await databaseHome(folder), { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
  await ready(
    child,
    () => output.includes('Kompeten is ready'),
    () => output,
  );
  return product;
}

/** Where the database of a data folder lies: elsewhere when its user cannot reach the folder. */
export async function databaseHome(dataDir: string): Promise<string> {
  const elsewhere = await readFile(path.join(dataDir, 'postgres.location'), 'utf8').catch(
    () => null,
  );
  return elsewhere?.trim() ?? dataDir;
}

function withoutTestSettings(all: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const environment = { ...all };
  for (const name of ['DATABASE_URL', 'DEMO', 'NODE_ENV', 'PORT']) delete environment[name];
  return environment;
}

function ready(child: ChildProcess, isReady: () => boolean, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (isReady()) resolve();
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) =>
      reject(new Error(`The product ended (${code}) before it was ready:\n${output()}`)),
    );
  });
}

function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
