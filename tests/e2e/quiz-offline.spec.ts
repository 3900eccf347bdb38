import { expect, test } from '@playwright/test';

import { attempt } from './quiz-attempt.ts';
import { origin, windowOf } from './visit.ts';

test('answers given without a network survive a closed window and arrive when it is back', async ({
  browser,
}) => {
  const { context, page } = await windowOf(browser, 'manager');
  const path = await attempt(page);
  const choices = page.getByRole('radio');

  await choices.nth(0).check();
  await expect(page.getByText(/^Tersimpan pukul/)).toBeVisible();

  await context.setOffline(true);
  await choices.nth(1).check();
  await expect(page.getByText(/^Belum terkirim, tersimpan di perangkat ini/)).toBeVisible();
  await page.close();

  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(origin() + path);
  await expect(again.getByRole('radio').nth(1)).toBeChecked();
  await expect(again.getByText(/^Tersimpan pukul/)).toBeVisible();

  // Another device knows nothing of this one: what it shows came from the server.
  const other = await windowOf(browser, 'manager');
  await other.page.goto(origin() + path);
  await expect(other.page.getByRole('radio').nth(1)).toBeChecked();
  await Promise.all([context.close(), other.context.close()]);
});
