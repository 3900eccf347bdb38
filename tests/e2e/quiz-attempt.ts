import type { Page } from '@playwright/test';

import { following, origin } from './visit.ts';

const COURSE = '/courses/keamanan-informasi-asn';

/** The first page of a quiz in progress, begun by whoever is signed in. */
export async function attempt(page: Page): Promise<string> {
  await page.goto(origin() + COURSE);
  const enroll = page.getByRole('button', { name: /^(Daftar|Enrol)$/ });
  if (await enroll.isVisible()) {
    await enroll.click();
    await page.getByText(/^(Anda sudah terdaftar|You are enrolled)/).waitFor();
  }
  await page.goto(origin() + (await quizStart(page)));
  await page
    .getByRole('button', { name: /^(Mulai|Lanjutkan|Start|Continue|Resume)/ })
    .or(page.locator('main a[href*="/attempts/"]'))
    .first()
    .click();
  await page.waitForURL(/\/attempts\//);
  return new URL(page.url()).pathname;
}

export const quizStart = following('/learn', [
  'main li:has-text("informasi") a[href^="/learn/"], main a[href^="/learn/"]',
  'main a[href*="/quiz/"]',
]);

/** The result of that quiz, handed in as it is. */
export async function handedIn(page: Page): Promise<string> {
  const path = await attempt(page);
  await page.goto(`${origin()}${path}/summary`);
  await page.getByRole('button', { name: /^(Kumpulkan|Submit|Hand in)/ }).click();
  await page.waitForURL(/\/result/);
  return new URL(page.url()).pathname;
}
