import { existsSync } from 'node:fs';

import { chromium } from '@playwright/test';

/** A browser that is here: a named one, Playwright's own, Debian's, or the one that comes from the npm registry. */
export async function browserPath(): Promise<string> {
  const installed = [process.env['CHROMIUM'], chromium.executablePath(), '/usr/bin/chromium'];
  const found = installed.find((file) => file && existsSync(file));
  if (found) return found;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** As root the sandbox cannot start; the other switches keep the browser from calling out. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
