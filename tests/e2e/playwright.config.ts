import { defineConfig } from '@playwright/test';

import { browserArguments, browserPath } from '#tests/support/browser.ts';

export default defineConfig({
  testDir: '.',
  // Pages are looked at on both cores; then the journeys, one after another, for they change what is there.
  workers: 2,
  projects: [
    { name: 'pages', testMatch: 'accessibility.spec.ts', fullyParallel: true },
    {
      name: 'journeys',
      testMatch: '*.spec.ts',
      testIgnore: 'accessibility.spec.ts',
      workers: 1,
    },
  ],
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
