import { type Browser, expect, type Page, test } from '@playwright/test';

import { answerEveryPage } from './answer-right.ts';
import { addItem, addModule, createCourse, publish, writeFacts } from './author-course.ts';
import { violations } from './axe.ts';
import { type DemoRole, origin, windowOf } from './visit.ts';

const COURSE = 'Ujian Segala Jenis Soal';
const TEST = 'Uji akhir';
const CATEGORY = 'Memimpin perubahan';
const COMMENT = { manager: 'Alasannya didukung peristiwa.', trainer: 'Peristiwanya jelas.' };

test('a quiz of every kind is composed from the bank, taken on a phone, marked by two, and earns a certificate', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const author = await windowOf(browser, 'manager', { viewport: { width: 1280, height: 900 } });
  const outline = await createCourse(author.page, COURSE);
  await composeFromBank(author.page, outline);
  await nameTrainer(author.page, outline);
  await publish(author.page, outline, 1);
  await author.page.getByRole('link', { name: 'Lihat halaman pelatihan' }).click();
  await author.page.waitForURL(/courses/);

  const phone = await windowOf(browser, 'supervisor', { viewport: { width: 390, height: 844 } });
  const { page } = phone;
  await page.goto(author.page.url());
  await page.getByRole('button', { name: 'Daftar', exact: true }).click();
  await page.getByRole('link', { name: TEST }).first().click();
  await page.getByRole('button', { name: /^Mulai/ }).click();
  await answerEveryPage(page);
  await expect(page.getByText('Semua soal sudah terjawab.')).toBeVisible();
  await page.getByRole('button', { name: 'Kumpulkan jawaban' }).click();
  await expect(page.getByRole('heading', { name: 'Hasil kuis', level: 1 })).toBeVisible();
  const result = page.url();

  await markAll(browser, 'trainer');
  await markAll(browser, 'manager');

  await page.goto(result);
  await expect(page.getByText('Lulus').first()).toBeVisible();
  await expect(page.getByText(COMMENT.trainer)).toHaveCount(2);
  await expect(page.getByText(COMMENT.manager)).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  await expect(async () => {
    await page.goto(`${origin()}/me/certificates`);
    const certificate = page.getByRole('link', { name: `Unduh PDF sertifikat ${COURSE}` });
    await expect(certificate).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
  await Promise.all([author.context.close(), phone.context.close()]);
});

/** Every approved question of the category, with two markers. */
async function composeFromBank(page: Page, outline: string) {
  await addModule(page, 'Ujian');
  await addItem(page, 'Kuis', TEST);
  await page.getByRole('link', { name: TEST, exact: true }).click();
  const marking = page.getByText('Penilaian', { exact: true });
  if (!(await page.getByLabel('Penilai jawaban uraian dan berkas').isVisible()))
    await marking.click();
  await page.getByLabel('Penilai jawaban uraian dan berkas').selectOption({ label: 'Dua orang' });
  await page.getByRole('button', { name: 'Simpan aturan' }).click();
  await expect(page.getByText('Tersimpan dalam naskah.')).toBeVisible();

  await page.getByRole('link', { name: /^Soal dari bank/ }).click();
  await page.getByLabel('Kategori bank soal').selectOption({ label: CATEGORY });
  await page.getByRole('button', { name: 'Cari soal' }).click();
  await expect(page.getByText('15 soal ditemukan')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const add = page.getByRole('button', { name: /^Tambahkan soal: / });
  for (let left = await add.count(); left > 0; left--) {
    await add.first().click();
    await expect(add).toHaveCount(left - 1);
  }
  await page.goto(`${outline}/facts`);
  await writeFacts(page);
}

async function nameTrainer(page: Page, outline: string) {
  await page.goto(`${outline}/authors`);
  await page
    .getByRole('button', { name: /^Tambahkan .+ sebagai penyusun$/ })
    .first()
    .click();
  await expect(page.getByText(/menjadi penyusun pelatihan ini/)).toBeVisible();
}

/** Marks both answers that wait, by the highest level of each criterion. */
async function markAll(browser: Browser, role: DemoRole & keyof typeof COMMENT) {
  const { page, context } = await windowOf(browser, role);
  await page.goto(`${origin()}/studio/answers`);
  await page.getByLabel('Pelatihan').selectOption({ label: `${COURSE} (2 menunggu)` });
  await page.getByRole('button', { name: 'Tampilkan' }).click();
  const answers = page.getByRole('row').filter({ hasText: COURSE }).getByRole('link');
  await expect(answers).toHaveCount(2);
  const queue = page.url();
  for (let left = 2; left > 0; left--) {
    await page.goto(queue);
    await expect(answers).toHaveCount(left);
    await answers.first().click();
    await expect(page.getByRole('heading', { name: 'Penilaian', level: 2 })).toBeVisible();
    if (left === 2) expect(await violations(page)).toEqual([]);
    const criteria = page.getByRole('group').filter({ has: page.getByRole('radio') });
    for (const criterion of await criteria.all())
      await criterion.getByRole('radio').first().check();
    await page.getByLabel('Komentar untuk peserta').fill(COMMENT[role]);
    await page.getByRole('button', { name: 'Simpan penilaian' }).click();
    await expect(page.getByText('Penilaian sudah disimpan.')).toBeVisible();
  }
  await context.close();
}
