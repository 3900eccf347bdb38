import type { Page } from '@playwright/test';

import { aStudioDraft } from './studio-draft.ts';
import { origin } from './visit.ts';

/** The first lesson of a draft with its editor; it waits until one can write. */
export async function aWrittenLesson(page: Page): Promise<string> {
  await page.goto(origin() + (await aStudioDraft('')(page)));
  const href = await page.locator('main a[href*="/items/"]').first().getAttribute('href');
  if (!href) throw new Error('The outline has no lesson.');
  const path = `${href.split('?')[0]}?text=id`;
  await page.goto(origin() + path);
  await page.waitForSelector('[data-editor="ready"] .desk-text');
  return path;
}

/** The history of a lesson that somebody has just written in, with its newest entry open. */
export async function aTextHistory(page: Page): Promise<string> {
  const path = await aWrittenLesson(page);
  await page.locator('.desk-text').click();
  await page.keyboard.type('Tambahan penyusun. ');
  await page.waitForSelector('[data-status="saved"]');
  const history = path.replace('?', '/history?');
  await page.goto(origin() + history);
  const entry = await page.locator('main tbody a[href*="entry="]').last().getAttribute('href');
  return entry ? history.split('?')[0] + entry.slice(entry.indexOf('?')) : history;
}
