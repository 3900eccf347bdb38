import { expect, type Page } from '@playwright/test';

import { origin } from './visit.ts';

/** Begins an empty online course and returns the address of its outline. */
export async function createCourse(page: Page, title: string): Promise<string> {
  await page.goto(`${origin()}/studio/courses/new`);
  await page.getByRole('group', { name: 'Judul' }).getByLabel('Bahasa Indonesia').fill(title);
  await page.getByLabel('Jenis pelatihan').selectOption({ label: 'Daring' });
  await page.getByLabel('Bentuk pengembangan').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Buat pelatihan' }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  return origin() + new URL(page.url()).pathname;
}

export async function addModule(page: Page, title: string): Promise<void> {
  await page.getByLabel('Judul modul').fill(title);
  await page.getByRole('button', { name: 'Tambah modul' }).click();
  await expect(page.getByText(`Modul 1: ${title}`)).toBeVisible();
}

export type ItemKind = 'Materi' | 'Kuis' | 'Tugas' | 'Berkas' | 'Survei';

export async function addItem(page: Page, kind: ItemKind, title: string): Promise<void> {
  const form = page.getByRole('form', { name: /^Tambah bagian ke/ });
  if (!(await form.isVisible()))
    await page.getByRole('link', { name: /^Tambah bagian ke/ }).click();
  await form.getByRole('radio', { name: new RegExp(`^${kind}`) }).check();
  await form.getByLabel('Judul bagian').fill(title);
  await form.getByRole('button', { name: 'Tambahkan' }).click();
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
}

/** A statement that is true, as the only question of the quiz that is open. */
export async function writeQuestion(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Benar atau salah' }).click();
  await page
    .getByRole('textbox', { name: 'Pertanyaan' })
    .fill('Label ditulis sebelum arsip disimpan.');
  await page.getByRole('textbox', { name: 'Penjelasan' }).fill('Tanpa label arsip sulit dicari.');
  await page.getByRole('radio', { name: 'Benar' }).check();
  await page.getByRole('button', { name: 'Tambahkan soal' }).click();
  await expect(page.getByText('Tersimpan dalam naskah.')).toBeVisible();
}

/** The one question of the survey that is open. */
export async function writeSurvey(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Skala 1 sampai 5/ }).click();
  const words = (field: string) => page.getByRole('textbox', { name: field, exact: true });
  await words('Pertanyaan').fill('Materi ini berguna bagi pekerjaan saya.');
  await words('Arti nilai 1').fill('Sangat tidak setuju');
  await words('Arti nilai 5').fill('Sangat setuju');
  await page.getByRole('button', { name: 'Tambahkan pertanyaan' }).click();
  await expect(page.getByText('Tersimpan dalam naskah.')).toBeVisible();
}

/** The first file that the library finds by these words, on the file page that is open. */
export async function offerFile(page: Page, words: string): Promise<void> {
  await page.getByLabel('Cari nama berkas').fill(words);
  await page.getByRole('button', { name: 'Cari', exact: true }).click();
  await page
    .getByRole('button', { name: /^Tambahkan / })
    .first()
    .click();
  await expect(page.getByText('Tersimpan dalam naskah.')).toBeVisible();
}

/** What a course needs to be published: words about it, who holds it, its hours with the reason. */
export async function writeFacts(page: Page): Promise<void> {
  for (const [field, words] of [
    ['Ringkasan', 'Arsip kelurahan yang cepat ditemukan.'],
    ['Uraian', 'Dari menumpuk menjadi tertata.'],
  ] as const)
    await page
      .getByRole('group', { name: field })
      .getByRole('textbox', { name: 'Bahasa Indonesia' })
      .fill(words);
  await page.getByLabel('Penyelenggara').fill('Dinas Kearsipan');
  await page.getByLabel('Waktu belajar yang diakui').fill('45');
  await page.getByLabel('Alasan').fill('Termasuk praktik di tempat kerja.');
  await page.getByRole('button', { name: 'Simpan fakta' }).click();
  await expect(page.getByText('Fakta disimpan dalam naskah.')).toBeVisible();
}

type Conditions = {
  /** Items that must be done, or passed. */
  after?: string[];
  /** A day, like 2026-01-31. */
  from?: string;
  /** Days since the enrolment. */
  days?: number;
  /** Percent of what is required. */
  percent?: number;
  inOrder?: boolean;
  /** Minutes between opening the item and saying that it is done. */
  least?: number;
};

/** Sets when an item opens, and how soon it may be done. */
export async function setConditions(
  page: Page,
  item: string,
  { after = [], from, days, percent, inOrder, least }: Conditions,
): Promise<void> {
  await page.getByRole('link', { name: `Atur ${item}`, exact: true }).click();
  const save = page.getByRole('button', { name: 'Simpan syarat dan waktu' });
  for (const [label, value] of [
    ['Terbuka mulai tanggal', from],
    ['Terbuka setelah hari ke-', days],
    ['Setelah bagian wajib selesai (%)', percent],
    ['Waktu paling singkat (menit)', least],
  ] as const)
    if (value !== undefined) await page.getByLabel(label).fill(String(value));
  if (inOrder) await page.getByLabel('Setelah semua bagian wajib sebelumnya selesai').check();
  for (const before of after)
    await page.getByLabel('Tambah bagian yang harus selesai').selectOption({ label: before });
  await save.click();
  await expect(page.getByText('Syarat dan waktu disimpan.')).toBeVisible();
}

/** Carries an item by the mouse onto the place before another one. */
export async function dragBefore(page: Page, item: string, other: string): Promise<void> {
  const handle = (name: string) => page.getByRole('button', { name: `Seret ${name}`, exact: true });
  const there = await handle(other).boundingBox();
  if (!there) throw new Error(`Nothing can be dragged to ${other}.`);
  await handle(item).hover();
  await page.mouse.down();
  await page.mouse.move(there.x + there.width / 2, there.y + there.height / 2, { steps: 15 });
  await expect(page.getByText(`${item} akan diletakkan sebelum ${other}.`)).toBeAttached();
  await page.mouse.up();
  await expect(page.locator('main li li', { hasText: item }).locator('+ li')).toContainText(other);
}

export async function publish(page: Page, outline: string, version: number, news?: string) {
  await page.goto(`${outline}/review`);
  if (news) await page.getByLabel('Apa yang baru').fill(news);
  await page.getByRole('button', { name: `Terbitkan versi ${version}` }).click();
  await expect(page.getByText(`Versi ${version} sudah terbit.`)).toBeVisible();
}
