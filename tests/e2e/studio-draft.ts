import type { Page } from '@playwright/test';

import { following, origin } from './visit.ts';

/** A published course in the studio, by its code; `end` is added to its address. */
export const aStudioCourse = (code: string, end = '') =>
  following(`/studio?q=${code}`, ['main tbody a[href^="/studio/courses/"]'], end);

/** What the answers to the survey of a course say. */
export const surveyResults = following('/studio?q=OL-01', [
  'main tbody a[href^="/studio/courses/"]',
  'main a[href*="/surveys/"]',
]);

/** How a text that two have written came to be, with its newest entry open: in the draft that waits for review. */
export async function aSharedHistory(page: Page): Promise<string> {
  const item = await following('/studio?q=OL-05', [
    'main tbody a[href^="/studio/courses/"]',
    'main li li a[href*="/items/"]:text-matches("media sosial|social media", "i")',
  ])(page);
  const history = `${item}/history`;
  await page.goto(`${origin()}${history}?text=id`);
  const entry = await page.locator('main tbody a[href*="entry="]').first().getAttribute('href');
  if (!entry) throw new Error('The text has no history.');
  return history + entry.slice(entry.indexOf('?'));
}

const written = aStudioCourse('OL-01');

/** The draft of a course, begun by whoever is signed in where there is none; `end` is added to its address. */
export function aStudioDraft(end: string) {
  return async (page: Page): Promise<string> => {
    const course = await written(page);
    await page.goto(origin() + course);
    const start = page.locator('main form:has(input[value="start"]) button');
    if (await start.isVisible()) {
      await start.click();
      await page.waitForURL(/done=started/);
    }
    return course + end;
  };
}

/** The outline of the draft with the settings of its first module (`module`) or item open. */
export function openedIn(what: 'module' | 'item') {
  return async (page: Page): Promise<string> => {
    const course = await aStudioDraft('')(page);
    await page.goto(origin() + course);
    const row = what === 'item' ? 'main li li' : 'main li';
    const href = await page.locator(`${row} a[id$="-set"]`).first().getAttribute('href');
    if (!href) throw new Error('The outline has nothing to set.');
    return href.startsWith('/') ? href : course + href;
  };
}

/** The results of the quiz that most people have taken, or what the links lead to from there. */
export function quizResults(...selectors: string[]) {
  return following('/studio?q=OL-01', [
    'main tbody a[href^="/studio/courses/"]',
    'main a[href$="/grades"]',
    'main section a[href*="/quizzes/"]',
    ...selectors,
  ]);
}
