import { mkdtemp, readlink, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';

import { browserArguments, browserPath } from '#tests/support/browser.ts';

import { addItem, addModule, createCourse } from './author-course.ts';
import { openDesk, textSaved } from './author-lesson.ts';
import { origin, signIn, windowOf } from './visit.ts';

const LESSON = 'Menyusun laporan';

/** A lesson with two paragraphs in a new course; its address. */
async function aLesson(page: Page, course: string): Promise<string> {
  await createCourse(page, course);
  await addModule(page, 'Dasar');
  await addItem(page, 'Materi', LESSON);
  await page.getByRole('link', { name: LESSON, exact: true }).click();
  await openDesk(page, LESSON);
  await page.keyboard.type('Paragraf satu.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Paragraf dua.');
  await textSaved(page);
  return origin() + new URL(page.url()).pathname;
}

const paragraph = (page: Page, words: string) => page.locator('.desk-text p', { hasText: words });

/** Writes on at the end of the paragraph with these words. */
async function writeOn(page: Page, words: string, more: string) {
  await paragraph(page, words).click();
  await page.keyboard.press('End');
  await page.keyboard.type(` ${more}`);
}

test('two windows on one lesson lose no sentence', async ({ browser }) => {
  const first = await windowOf(browser, 'manager');
  const lesson = await aLesson(first.page, 'Laporan Berdua');
  const second = await windowOf(browser, 'manager');
  await second.page.goto(lesson);
  await openDesk(second.page, LESSON);

  await writeOn(first.page, 'Paragraf satu', 'Dari jendela pertama.');
  await textSaved(first.page);
  await writeOn(second.page, 'Paragraf dua', 'Dari jendela kedua.');
  await expect(paragraph(second.page, 'Dari jendela pertama.')).toBeVisible();
  await textSaved(second.page);

  await writeOn(first.page, 'Paragraf dua', 'Tambahan pertama.');
  await expect(first.page.getByText(/Tempat yang perlu dipilih: 1/)).toBeVisible();
  await first.page.getByRole('radio', { name: 'Pakai keduanya' }).check();
  await first.page.getByRole('button', { name: 'Gabungkan' }).click();
  await textSaved(first.page);

  await second.page.goto(lesson);
  const desk = await openDesk(second.page, LESSON);
  for (const sentence of [
    'Paragraf satu. Dari jendela pertama.',
    'Dari jendela kedua.',
    'Tambahan pertama.',
  ])
    await expect(desk).toContainText(sentence);
  await Promise.all([first.context.close(), second.context.close()]);
});

test('a draft survives a browser that is killed while it has no network', async () => {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'kompeten-browser-'));
  const killed = await browserWith(profile);
  const page = await killed.newPage();
  await signIn(page, 'manager');
  const lesson = await aLesson(page, 'Laporan Terputus');
  await killed.setOffline(true);
  await writeOn(page, 'Paragraf dua', 'Ditulis tanpa jaringan.');
  await expect(page.getByText(/Tulisan Anda ada di perangkat ini dan dikirim/)).toBeVisible();
  await kill(profile, killed);

  const opened = await browserWith(profile);
  const again = await opened.newPage();
  await signIn(again, 'manager');
  await again.goto(lesson);
  await expect(again.getByText(/^Tulisan yang belum tersimpan dari/)).toBeVisible();
  await expect(paragraph(again, 'Paragraf dua. Ditulis tanpa jaringan.')).toBeVisible();
  await textSaved(again);
  await opened.close();
  await rm(profile, { recursive: true, force: true });
});

async function browserWith(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: await browserPath(),
    args: browserArguments,
    locale: 'id-ID',
  });
}

/** Ends the browser as a crash does; its lock names the process. */
async function kill(profile: string, context: BrowserContext) {
  const lock = await readlink(path.join(profile, 'SingletonLock'));
  const closed = context.waitForEvent('close');
  process.kill(Number(lock.slice(lock.lastIndexOf('-') + 1)), 'SIGKILL');
  await closed;
  await rm(path.join(profile, 'SingletonLock'), { force: true });
}
