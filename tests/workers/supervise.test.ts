import { spawn } from 'node:child_process';

import { expect, test } from 'vitest';

/** Ends once ready, then before it is ready again, then stays. */
const LAUNCHER = `
import { spawn } from 'node:child_process';
import { supervise } from '#workers/supervise.ts';
const lives = [
  "process.send('ready'); process.on('message', () => {}); setTimeout(() => process.exit(1), 50)",
  "process.send('something else', () => process.exit(1))",
  "process.send('ready'); process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000)",
];
let begun = 0;
const stdio = ['ignore', 'inherit', 'inherit', 'ipc'];
const launch = () => {
  console.log('life', ++begun);
  return spawn(process.execPath, ['-e', lives[begun - 1] ?? ''], { stdio });
};
await supervise([{ name: 'part', launch }], async () => console.log('all ready'));
console.log('ended');
`;

test('a part is started again also when it dies before it is ready again', async () => {
  const launcher = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', LAUNCHER],
    // With a channel, as whoever waits for it to be ready has one.
    { stdio: ['ignore', 'pipe', 'ignore', 'ipc'] },
  );
  let output = '';
  await new Promise<void>((resolve, reject) => {
    launcher.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('life 3')) resolve();
    });
    launcher.once('exit', () => reject(new Error(output)));
  });
  launcher.removeAllListeners('exit');
  const code = new Promise((resolve) => launcher.once('exit', resolve));
  launcher.kill('SIGTERM');
  expect(await code).toBe(0);
  expect(output).toBe('life 1\nall ready\nlife 2\nlife 3\nended\n');
});
