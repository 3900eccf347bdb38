import { expect, type Locator, type Page } from '@playwright/test';

const FARTHEST = 250;

/** Goes by Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let step = 0; step < FARTHEST; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

/** To a link or a button, and in. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** To a field, and its words in the place of what it holds. */
export async function typeInto(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(words);
}

/** To a list of choices, and down to the one with these words. */
export async function choose(page: Page, list: Locator, words: string): Promise<void> {
  await tabTo(page, list);
  await page.keyboard.type(words);
  await expect(list.locator('option:checked')).toHaveText(words);
}

/** To a group of radio buttons, and down to the one with this name. */
export async function pickRadio(page: Page, radio: Locator): Promise<void> {
  const name = await radio.getAttribute('name');
  const all = page.locator(`input[type=radio][name="${name}"]`);
  const checked = all.and(page.locator(':checked'));
  await tabTo(page, (await checked.count()) > 0 ? checked : all.first());
  if ((await checked.count()) === 0) await page.keyboard.press('Space');
  for (let step = await all.count(); step > 0 && !(await radio.isChecked()); step--)
    await page.keyboard.press('ArrowDown');
  await expect(radio).toBeChecked();
}
