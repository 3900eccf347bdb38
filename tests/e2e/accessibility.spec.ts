import { expect, type Page, test } from '@playwright/test';

import { violations } from './axe.ts';
import { type Stop, stops } from './pages.ts';
import { origin, signIn } from './visit.ts';

/** So many pages that one test stays far from its time limit on a slow machine. */
const TOGETHER = 10;

for (const pages of groups())
  test(`axe finds nothing on ${nameOf(pages)}`, async ({ browser }) => {
    const context = await browser.newContext({
      reducedMotion: 'reduce', // colours change at once
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    const { role } = pages[0]!;
    if (role !== 'public') await signIn(page, role);
    const found: string[] = [];
    for (const stop of pages) found.push(...(await look(page, stop)));
    expect(found).toEqual([]);
    await context.close();
  });

/** The pages of each role, some at a time. */
function groups(): Stop[][] {
  return [...new Set(stops.map(({ role }) => role))].flatMap((role) => {
    const mine = stops.filter((stop) => stop.role === role);
    const parts = Math.ceil(mine.length / TOGETHER);
    return Array.from({ length: parts }, (_, n) => mine.slice(n * TOGETHER, (n + 1) * TOGETHER));
  });
}

function nameOf(pages: Stop[]): string {
  return `the pages of ${pages[0]?.role} from ${pages[0]?.name} to ${pages.at(-1)?.name}`;
}

/** Everything that axe knows in light; then, on the same page, the colours in dark, for nothing else differs. */
async function look(page: Page, stop: Stop): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const path = typeof stop.path === 'string' ? stop.path : await stop.path(page);
  const answer = await page.goto(origin() + path);
  if (!answer || answer.status() >= 500) return [`${stop.name}: answers with ${answer?.status()}`];
  const light = await violations(page, 'all');
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, 'colours');
  const found = [
    ...light.map((violation) => `${stop.name}: ${violation}`),
    ...dark.map((violation) => `${stop.name} in dark: ${violation}`),
  ];
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 1) found.push(`${stop.name}: scrolls sideways by ${overflow} px at 390 px`);
  return found;
}
