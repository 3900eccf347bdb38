import { type Browser, expect, type Page, test } from '@playwright/test';

import { HOSTILE_MARKUP } from '#tests/support/hostile-text.ts';

import { addItem, addModule, createCourse, publish } from './author-course.ts';
import { openDesk, textSaved } from './author-lesson.ts';
import { type DemoRole, origin, windowOf } from './visit.ts';

/** A title takes one of them, a long field all of them. */
const [COURSE, MODULE, LESSON, QUIZ, CHOICE, LABEL] = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '" onmouseover="alert(1)',
  '</title><script>alert(1)</script>',
] as const;
const ALL = HOSTILE_MARKUP.join(' ');
const LONG = ALL.slice(0, 1900);

test('words that would be scripts run on no page that shows them', async ({ browser }) => {
  test.setTimeout(240_000);
  const { page, context } = await watched(browser, 'manager');
  const outline = await createCourse(page, COURSE);
  await addModule(page, MODULE);
  await addItem(page, 'Materi', LESSON);
  await addItem(page, 'Kuis', QUIZ);
  await writeLesson(page);
  await page.goto(outline);
  await writeQuestion(page);
  await writeFacts(page, outline);
  await publish(page, outline, 1);
  await page.getByRole('link', { name: 'Lihat halaman pelatihan' }).click();
  await page.waitForURL(/\/courses\/(?!.*review)/);
  const course = page.url();
  expect(await foundOn(page)).toEqual([]);
  const harmless = async (path: string) => {
    await page.goto(path);
    expect(await foundOn(page), path).toEqual([]);
  };
  await harmless(outline);
  for (const part of ['facts', 'review', 'versions', 'versions/1'])
    await harmless(`${outline}/${part}`);
  await harmless(`${origin()}/studio?q=onerror`);
  await harmless(`${origin()}/catalogue?q=onerror`);

  const learner = await watched(browser, 'employee');
  await learn(learner.page, course);
  await Promise.all([context.close(), learner.context.close()]);
});

/** A window that remembers every script that ran, or was kept from running, where there should be words. */
async function watched(browser: Browser, role: DemoRole) {
  const opened = await windowOf(browser, role);
  await opened.context.addInitScript(() => {
    window.ran = [];
    for (const name of ['alert', 'confirm', 'prompt'] as const)
      Object.assign(window, { [name]: () => window.ran.push(name) });
    document.addEventListener('securitypolicyviolation', (violation) => {
      window.ran.push(`${violation.effectiveDirective} ${violation.blockedURI}`);
    });
  });
  return opened;
}

declare global {
  interface Window {
    ran: string[];
  }
}

/** What ran, and what of the words has become an element. */
async function foundOn(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => [
    ...window.ran,
    ...[...document.querySelectorAll('main :is(script, object, embed, base, meta, [src=x])')].map(
      ({ outerHTML }) => outerHTML,
    ),
    ...[...document.querySelectorAll('main *')].flatMap(({ outerHTML, attributes }) =>
      [...attributes].some(({ name }) => name.startsWith('on')) ? [outerHTML] : [],
    ),
  ]);
}

async function writeLesson(page: Page) {
  await page.getByRole('link', { name: LESSON, exact: true }).click();
  await openDesk(page, LESSON);
  await page.keyboard.insertText(ALL);
  await textSaved(page);
  expect(await foundOn(page)).toEqual([]);
  await page.getByRole('link', { name: 'Pratinjau naskah' }).click();
  await page.waitForURL(/\/preview\//);
  expect(await foundOn(page)).toEqual([]);
}

async function writeQuestion(page: Page) {
  await page.getByRole('link', { name: QUIZ, exact: true }).click();
  await page.getByRole('link', { name: /^Pilihan ganda(?! kompleks)/ }).click();
  await page.getByRole('textbox', { name: 'Pertanyaan' }).fill(LONG);
  await page.getByRole('textbox', { name: 'Penjelasan' }).fill(LONG);
  const choices = page.getByRole('group', { name: 'Pilihan jawaban' }).getByRole('textbox');
  await choices.nth(0).fill(CHOICE);
  await choices.nth(1).fill(LABEL);
  await page
    .getByRole('radio', { name: /benar$/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'Tambahkan soal' }).click();
  await expect(page.getByText('Tersimpan dalam naskah.')).toBeVisible();
  expect(await foundOn(page)).toEqual([]);
}

async function writeFacts(page: Page, outline: string) {
  await page.goto(`${outline}/facts`);
  const field = (name: string) =>
    page.getByRole('group', { name }).getByRole('textbox', { name: 'Bahasa Indonesia' });
  await field('Ringkasan').fill(ALL.slice(0, 250));
  await field('Uraian').fill(LONG);
  await page.getByLabel('Penyelenggara').fill(LABEL);
  await page.getByLabel('Waktu belajar yang diakui').fill('45');
  await page.getByLabel('Alasan').fill(CHOICE);
  await page.getByRole('button', { name: 'Simpan fakta' }).click();
  await expect(page.getByText('Fakta disimpan dalam naskah.')).toBeVisible();
}

/** Through the course, its lesson, its quiz and what is read afterwards. */
async function learn(page: Page, course: string) {
  await page.goto(course);
  await page.getByRole('button', { name: 'Daftar', exact: true }).click();
  await expect(page.getByText(/^Anda sudah terdaftar/)).toBeVisible();
  await page.goto(`${origin()}/learn`);
  expect(await foundOn(page)).toEqual([]);
  await page.getByRole('link', { name: COURSE, exact: true }).first().click();
  await page.getByRole('link', { name: LESSON }).first().click();
  await expect(page.locator('.prose-lesson')).toContainText('<script>alert(1)</script>');
  expect(await foundOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tandai selesai dan lanjut' }).click();
  await page.getByRole('button', { name: 'Mulai kuis' }).click();
  await page.getByRole('radio').first().check();
  expect(await foundOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Periksa jawaban' }).click();
  await page.getByRole('button', { name: 'Kumpulkan jawaban' }).click();
  await page.waitForURL(/\/result/);
  expect(await foundOn(page)).toEqual([]);
}
