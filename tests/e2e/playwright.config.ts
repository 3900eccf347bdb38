import { defineConfig } from '@playwright/test';

import { browserArguments, browserPath } from '#tests/support/browser.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  globalSetup: './start-product.ts',
  reporter: [['list'], ['json', { outputFile: '../../.cache/e2e.json' }]],
  outputDir: '../../.cache/e2e',
  use: {
    locale: 'id-ID',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: await browserPath(), args: browserArguments },
  },
});
