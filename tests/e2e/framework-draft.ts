import type { Page } from '@playwright/test';

import { following, origin } from './visit.ts';

export const aFramework = following('/hr/frameworks', ['main tbody a[href^="/hr/frameworks/"]']);

/** The draft of that framework, begun by whoever is signed in where there is none; `end` is added to its address. */
export function aDraft(end: string) {
  return async (page: Page): Promise<string> => {
    const framework = await aFramework(page);
    await page.goto(origin() + framework);
    const start = page.locator('main button[value="start"]');
    if (await start.isVisible()) {
      await start.click();
      await page.waitForURL(/\/draft/);
    }
    return `${framework}/draft${end}`;
  };
}
