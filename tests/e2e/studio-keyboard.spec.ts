import { expect, type Page, test } from '@playwright/test';

import { insert, textSaved } from './author-lesson.ts';
import { choose, pickRadio, press, tabTo, typeInto } from './keyboard.ts';
import { origin, windowOf } from './visit.ts';

const COURSE = 'Surat Dinas yang Jelas';

test('a whole course is built and published by keyboard only', async ({ browser }) => {
  test.setTimeout(240_000);
  const { page, context } = await windowOf(browser, 'manager', {
    viewport: { width: 1280, height: 900 },
  });
  await page.goto(`${origin()}/studio`);
  await create(page);
  await outline(page);
  await writeLesson(page);
  await writeQuiz(page);
  await writeFacts(page);
  await press(page, page.getByRole('link', { name: 'Telaah', exact: true }));
  await press(page, page.getByRole('button', { name: 'Terbitkan versi 1' }));
  await expect(page.getByText('Versi 1 sudah terbit.')).toBeVisible();
  await context.close();
});

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const text = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function create(page: Page) {
  await press(page, link(page, 'Buat pelatihan'));
  const title = page.getByRole('group', { name: 'Judul' }).getByLabel('Bahasa Indonesia');
  await typeInto(page, title, COURSE);
  await choose(page, page.getByLabel('Jenis pelatihan'), 'Daring');
  const form = page.getByLabel('Bentuk pengembangan');
  await tabTo(page, form);
  await page.keyboard.press('ArrowDown');
  await expect(form).not.toHaveValue('');
  await press(page, button(page, 'Buat pelatihan'));
  await expect(page.getByRole('heading', { name: COURSE, level: 1 })).toBeVisible();
}

/** Two items, put into the other order by a button, and back and forth by lifting and carrying. */
async function outline(page: Page) {
  await typeInto(page, text(page, 'Judul modul'), 'Menulis');
  await page.keyboard.press('Enter');
  for (const [kind, title] of [
    ['Kuis', 'Uji menulis'],
    ['Materi', 'Satu gagasan satu paragraf'],
  ] as const) {
    const form = page.getByRole('form', { name: /^Tambah bagian ke/ });
    await expect(page.getByText('Modul 1: Menulis')).toBeVisible();
    if (!(await form.isVisible()))
      await press(page, page.getByRole('link', { name: /^Tambah bagian ke/ }));
    await pickRadio(page, form.getByRole('radio', { name: new RegExp(`^${kind}`) }));
    await typeInto(page, form.getByLabel('Judul bagian'), title);
    await page.keyboard.press('Enter');
    await expect(link(page, title)).toBeVisible();
  }
  await press(page, button(page, 'Naikkan Satu gagasan satu paragraf'));
  const first = page.locator('main li li').first();
  await expect(first).toContainText('Satu gagasan');
  for (const [key, top] of [
    ['ArrowDown', 'Uji menulis'],
    ['ArrowUp', 'Satu gagasan'],
  ] as const) {
    await tabTo(page, button(page, 'Seret Satu gagasan satu paragraf'));
    await page.keyboard.press('Space');
    await heard(page, /diangkat|tetap di tempatnya/);
    await page.keyboard.press(key);
    await heard(page, /akan diletakkan/);
    await page.keyboard.press('Space');
    await expect(first).toContainText(top);
  }
}

/** What a screen reader says of the item that is carried. */
async function heard(page: Page, words: RegExp) {
  await expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);
}

async function writeLesson(page: Page) {
  await press(page, link(page, 'Satu gagasan satu paragraf'));
  await page.waitForSelector('[data-editor="ready"]');
  await tabTo(page, text(page, 'Satu gagasan satu paragraf'));
  await insert(page, 'h2');
  await page.keyboard.type('Mulai dari pokoknya');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Kalimat pertama mengatakan maksud surat.');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('ControlOrMeta+B');
  await page.keyboard.press('End');
  await page.keyboard.press('ControlOrMeta+Enter');
  await insert(page, 'tips');
  await page.keyboard.type('Baca ulang dengan suara keras.');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await textSaved(page);
  const desk = page.locator('.desk-text');
  await expect(desk.locator('strong')).toHaveText('Kalimat pertama mengatakan maksud surat.');
  await expect(desk.locator('.desk-callout + p')).toHaveText(/^Kalimat pertama/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('toolbar').locator(':focus')).toHaveCount(1);
}

async function writeQuiz(page: Page) {
  await press(page, link(page, COURSE));
  await press(page, link(page, 'Uji menulis'));
  await press(page, page.getByRole('link', { name: 'Benar atau salah' }));
  await typeInto(page, text(page, 'Pertanyaan'), 'Maksud surat berada di kalimat pertama.');
  await pickRadio(page, page.getByRole('radio', { name: 'Benar' }));
  await typeInto(page, text(page, 'Penjelasan'), 'Pembaca langsung tahu.');
  await press(page, button(page, 'Tambahkan soal'));
  await expect(page.getByText('Tersimpan dalam naskah.')).toBeVisible();
}

async function writeFacts(page: Page) {
  await press(page, link(page, COURSE));
  await press(page, link(page, 'Fakta'));
  for (const [field, words] of [
    ['Ringkasan', 'Surat yang dipahami sekali baca.'],
    ['Uraian', 'Latihan menulis singkat dan jelas.'],
  ] as const) {
    const box = page.getByRole('group', { name: field }).getByLabel('Bahasa Indonesia');
    await typeInto(page, box, words);
  }
  await typeInto(page, page.getByLabel('Penyelenggara'), 'Bagian Organisasi');
  await typeInto(page, page.getByLabel('Waktu belajar yang diakui'), '45');
  await typeInto(page, page.getByLabel('Alasan'), 'Termasuk latihan menulis.');
  await press(page, button(page, 'Simpan fakta'));
  await expect(page.getByText('Fakta disimpan dalam naskah.')).toBeVisible();
}
