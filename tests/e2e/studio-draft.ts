import type { Page } from '@playwright/test';

import { following, origin } from './visit.ts';

/** A published course in the studio, by its code. */
export const aStudioCourse = (code: string) =>
  following(`/studio?q=${code}`, ['main tbody a[href^="/studio/courses/"]']);

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
