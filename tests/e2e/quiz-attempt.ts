import type { Page } from '@playwright/test';

import { enrolledIn, partOf } from './course-of-learner.ts';
import { origin } from './visit.ts';

/** The first page of a quiz in progress, begun by whoever is signed in. */
export async function attempt(page: Page): Promise<string> {
  await page.goto(origin() + (await enrolledIn('security', quizStart)(page)));
  await page
    .getByRole('button', { name: /^(Mulai|Lanjutkan|Start|Continue|Resume)/ })
    .or(page.locator('main a[href*="/attempts/"]'))
    .first()
    .click();
  await page.waitForURL(/\/attempts\//);
  return new URL(page.url()).pathname;
}

export const quizStart = partOf('security', 'quiz');

/** The result of that quiz, handed in as it is. */
export async function handedIn(page: Page): Promise<string> {
  const path = await attempt(page);
  await page.goto(`${origin()}${path}/summary`);
  await page.getByRole('button', { name: /^(Kumpulkan|Submit|Hand in)/ }).click();
  await page.waitForURL(/\/result/);
  return new URL(page.url()).pathname;
}
