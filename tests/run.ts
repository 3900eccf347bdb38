import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';

import { startEmbeddedDatabase } from '#app/platform/embedded-postgres.server.ts';

import { lintParts } from './lint-parts.ts';

/**
 * `npm test`: types, lint, then every test on real PostgreSQL and in a real browser.
 * Closes with `N passed, N failed`; skipped tests are named with their reason, and fail under REQUIRE_TOOLS=1.
 */
type Count = { passed: number; failed: number; skipped: string[] };

const total: Count = { passed: 0, failed: 0, skipped: [] };
await mkdir('.cache/test', { recursive: true });

// Each keeps one core busy: two at a time.
const checks = [
  ['tsc', '--noEmit'],
  ...lintParts.map((part) => ['eslint', ...part]),
  ['prettier', '--check', '.', '--log-level', 'warn'],
];
await Promise.all([checkNext(), checkNext()]);

// Started here and stopped here, so that nothing is left running; the test files find it and join.
const database = process.env['DATABASE_URL'] ? null : await startEmbeddedDatabase('.cache/test');
await counted('.cache/vitest.json', readVitest, [
  'vitest',
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=.cache/vitest.json',
]);
await database?.stop();
await counted('.cache/e2e.json', readPlaywright, [
  'playwright',
  'test',
  '--config',
  'tests/e2e/playwright.config.ts',
]);

for (const name of total.skipped) process.stdout.write(`skipped: ${name}\n`);
if (process.env['REQUIRE_TOOLS'] === '1') total.failed += total.skipped.length;
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Takes checks until none is left, and shows what each had to say when it has ended. One counts as one test. */
async function checkNext(): Promise<void> {
  for (let check = checks.shift(); check; check = checks.shift()) {
    const { code, output } = await heard(check);
    process.stdout.write(`\n— ${check.join(' ')}\n${output}`);
    if (code === 0) total.passed++;
    else total.failed++;
  }
}

async function counted(file: string, read: (report: unknown) => Count, command: string[]) {
  process.stdout.write(`\n— ${command[0]}\n`);
  await rm(file, { force: true });
  const code = await run(command);
  const text = await readFile(file, 'utf8').catch(() => null);
  const count = text ? read(JSON.parse(text)) : { passed: 0, failed: 1, skipped: [] };
  total.passed += count.passed;
  total.failed += count.failed === 0 && code !== 0 ? 1 : count.failed;
  total.skipped.push(...count.skipped);
}

function heard([program = '', ...args]: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(`node_modules/.bin/${program}`, args);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function run([program = '', ...args]: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(`node_modules/.bin/${program}`, args, { stdio: 'inherit' });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function readVitest(report: unknown): Count {
  const { testResults } = report as {
    testResults: { assertionResults: { status: string; fullName: string }[]; status: string }[];
  };
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  // A file that fails before its first test has no results of its own.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: all.filter(({ status }) => status === 'passed').length,
    failed: all.filter(({ status }) => status === 'failed').length + broken.length,
    skipped: all
      .filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo')
      .map(({ fullName }) => fullName),
  };
}

function readPlaywright(report: unknown): Count {
  const { stats } = report as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: Array.from({ length: stats.skipped }, () => 'a browser journey'),
  };
}
