import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';

export const PASSWORD = 'Kompeten-Demo-1';
export type DemoRole = 'employee' | 'supervisor' | 'trainer' | 'manager' | 'hr' | 'admin';

export function origin(): string {
  return process.env['ORIGIN'] ?? '';
}

/** Signs in as a demo account by the form, as a person would. */
export async function signIn(page: Page, role: DemoRole): Promise<void> {
  await page.goto(`${origin()}/login`);
  await page.getByLabel(/email|surel/i).fill(`${role}@kota-contoh.example`);
  await page.getByLabel(/kata sandi|password/i).fill(PASSWORD);
  await page.getByRole('button', { name: /^(masuk|sign in)$/i }).click();
  await expect(page).toHaveURL(`${origin()}/`);
}

/** A signed-in window of its own. */
export async function windowOf(
  browser: Browser,
  role: DemoRole,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'id-ID', ...options });
  const page = await context.newPage();
  await signIn(page, role);
  return { context, page };
}

/** The address one arrives at by following from a page the first link of each kind; `end` is added to it. */
export function following(from: string, selectors: string[], end = '') {
  return async (page: Page): Promise<string> => {
    let at = from;
    for (const selector of selectors) {
      await page.goto(origin() + at);
      const href = await page.locator(selector).first().getAttribute('href');
      if (!href) throw new Error(`No link ${selector} on ${at}`);
      at = href;
    }
    return at + end;
  };
}
