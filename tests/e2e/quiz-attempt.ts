import type { Page } from '@playwright/test';

import { enrolledIn, partOf } from './course-of-learner.ts';
import { origin } from './visit.ts';

export const quizStart = partOf('security', 'quiz');

/** The first page of a quiz in progress, begun by whoever is signed in. */
export const attempt = attemptAt(enrolledIn('security', quizStart));

/** Practice with questions of every kind. */
export const practice = partOf('change', 'quiz');

/** A page of it in progress. */
export const practicePage = (number: number) => async (page: Page) =>
  `${await attemptAt(enrolledIn('change', practice))(page)}?page=${number}`;

/** The result of it, handed in as it is. */
export const practiceResult = handedInAt(attemptAt(enrolledIn('change', practice)));

type PathOf = (page: Page) => Promise<string>;

function attemptAt(quiz: PathOf): PathOf {
  return async (page) => {
    await page.goto(origin() + (await quiz(page)));
    await page
      .getByRole('button', { name: /^(Mulai|Lanjutkan|Start|Continue|Resume)/ })
      .or(page.locator('main a[href*="/attempts/"]'))
      .first()
      .click();
    await page.waitForURL(/\/attempts\//);
    return new URL(page.url()).pathname;
  };
}

/** The result of that quiz, handed in as it is. */
export const handedIn = handedInAt(attempt);

function handedInAt(begin: PathOf): PathOf {
  return async (page) => {
    await page.goto(`${origin()}${await begin(page)}/summary`);
    await page.getByRole('button', { name: /^(Kumpulkan|Submit|Hand in)/ }).click();
    await page.waitForURL(/\/result/);
    return new URL(page.url()).pathname;
  };
}
