import { mkdir } from 'node:fs/promises';

import { chromium, type Page } from '@playwright/test';

import { browserArguments, browserPath } from '#tests/support/browser.ts';
import { startProduct } from '#tests/support/product.ts';

import { type Stop, stops } from './pages.ts';
import { type DemoRole, origin, signIn } from './visit.ts';

/**
 * `npm run screens [-- name …]`: every page, 390 and 1280 px, both languages, light and dark, into `screens/`.
 * ORIGIN names a running demo; otherwise one is started.
 */
const wanted = process.argv.slice(2);
const product = process.env['ORIGIN'] ? null : await startProduct();
if (product) process.env['ORIGIN'] = product.origin;
await mkdir('screens', { recursive: true });

const browser = await chromium.launch({
  executablePath: await browserPath(),
  args: browserArguments,
});
try {
  for (const role of new Set(stops.map((stop) => stop.role))) {
    const mine = stops.filter(
      (stop) => stop.role === role && (wanted.length === 0 || wanted.includes(stop.name)),
    );
    if (mine.length > 0) await visitAs(role, mine);
  }
} finally {
  await browser.close();
  await product?.dispose();
}

async function visitAs(role: DemoRole | 'public', mine: Stop[]) {
  for (const theme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme: theme, locale: 'id-ID' });
    const page = await context.newPage();
    if (role !== 'public') await signIn(page, role);
    for (const stop of mine) {
      const path = typeof stop.path === 'string' ? stop.path : await stop.path(page);
      for (const language of ['id', 'en'] as const)
        await picture(page, stop, path, language, theme);
    }
    await context.close();
  }
}

async function picture(page: Page, stop: Stop, path: string, language: string, theme: string) {
  const separator = path.includes('?') ? '&' : '?';
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    await page.goto(`${origin()}${path}${separator}lng=${language}`, { waitUntil: 'networkidle' });
    await page.screenshot({
      path: `screens/${stop.name}.${width}.${language}.${theme}.png`,
      fullPage: true,
    });
  }
}
