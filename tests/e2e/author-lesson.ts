import { expect, type Locator, type Page } from '@playwright/test';

export const EMBED_HOST = 'peta.contoh.example';

const MEDIA = 'tests/fixtures/media';
const PICTURES = 'prisma/seed/courses/pelayanan-publik-prima/pictures';

/** The desk of a lesson once one can write on it. */
export async function openDesk(page: Page, title: string): Promise<Locator> {
  await page.waitForSelector('[data-editor="ready"]');
  const desk = page.getByRole('textbox', { name: title, exact: true });
  await desk.press('ControlOrMeta+End');
  return desk;
}

/** Waits until the server has what was written. */
export async function textSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-status="saved"]')).toBeVisible();
  await expect(page.getByText(/^Tersimpan \d/)).toBeVisible();
}

/** Writes a lesson with every block there is, by keyboard but for the choice of files. */
export async function writeEveryBlock(page: Page, title: string): Promise<void> {
  const desk = await openDesk(page, title);
  const type = (words: string) => page.keyboard.type(words);
  const below = () => desk.press('ControlOrMeta+Enter');

  await insert(page, 'h2');
  await type('Arsip yang mudah ditemukan');
  await below();
  await type('Warga menunggu berkas, bukan sebaliknya. ');
  await addTerm(page, 'Retensi', 'Lama arsip disimpan.');
  await below();
  await insert(page, 'butir');
  await type('Kelompokkan');
  await page.keyboard.press('Enter');
  await type('Beri label');
  await below();
  await insert(page, 'kiat');
  await type('Beri label sebelum menyimpan.');
  await below();
  await insert(page, 'kutipan');
  await type('Arsip adalah ingatan kelurahan.');
  await below();
  await insert(page, 'kode');
  await type('KEL-2026-001');
  await below();
  await insert(page, 'tabel');
  for (const head of ['Jenis', 'Tempat', 'Lama simpan']) {
    await type(head);
    await page.keyboard.press('Tab');
  }
  await below();
  await insert(page, 'lipat');
  await type('Contoh label');
  await page.keyboard.press('Enter');
  await type('Surat masuk, Maret 2026.');
  await below();
  await insert(page, 'tabs');
  for (const [title, words] of [
    ['Kertas', 'Map dan lemari.'],
    ['Digital', 'Nama berkas dan folder.'],
  ] as const) {
    await page
      .getByRole('textbox', { name: 'Tab', exact: true })
      .and(page.locator(':placeholder-shown'))
      .first()
      .fill(title);
    await page.keyboard.press('Enter');
    await type(words);
  }
  await below();
  await insert(page, 'garis');
  await below();
  await addFrame(page);
  await below();
  await addQuestion(page);
  await below();
  await addMedia(page);
  await textSaved(page);
}

/** Picks a block from the slash menu by the keyboard. */
export async function insert(page: Page, words: string): Promise<void> {
  await page.keyboard.type(`/${words}`);
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
}

async function addTerm(page: Page, word: string, definition: string) {
  await page.getByRole('button', { name: 'Istilah glosarium' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Istilah', { exact: true }).fill(word);
  await dialog.getByLabel('Arti').fill(definition);
  await put(dialog);
}

async function addQuestion(page: Page) {
  await insert(page, 'pertanyaan');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Pertanyaan').fill('Kapan label ditulis?');
  await dialog.getByLabel('Pilihan 1').fill('Sebelum disimpan');
  await dialog.getByLabel('Pilihan 2').fill('Setelah dicari');
  await dialog.getByRole('checkbox', { name: 'Jawaban benar' }).first().check();
  await put(dialog);
}

/** The host must be one of those that the organisation allows. */
async function addFrame(page: Page) {
  await insert(page, 'sematkan');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Alamat halaman').fill(`https://${EMBED_HOST}/peta-arsip`);
  await dialog.getByLabel('Judul').fill('Peta gudang arsip');
  await put(dialog);
}

async function addMedia(page: Page) {
  const desk = page.locator('.desk-text');
  await insert(page, 'gambar');
  await upload(page, 'Gambar', `${PICTURES}/lima-langkah.svg`);
  await page.getByRole('dialog').getByLabel('Teks alternatif').fill('Rak arsip berlabel warna.');
  await put(page.getByRole('dialog'));
  await desk.press('ControlOrMeta+Enter');
  await insert(page, 'video');
  await upload(page, 'Video', `${MEDIA}/klip.mp4`);
  await upload(page, 'Takarir', `${PICTURES}/lima-langkah.vtt`);
  await page.getByRole('dialog').getByLabel('Judul').fill('Menata rak arsip');
  await put(page.getByRole('dialog'));
  await desk.press('ControlOrMeta+Enter');
  await insert(page, 'audio');
  await upload(page, 'Audio', `${MEDIA}/suara.mp3`);
  await page.getByRole('dialog').getByLabel('Judul').fill('Cerita seorang arsiparis');
  await page.getByRole('dialog').getByLabel('Transkrip').fill('Kami mulai dari satu lemari.');
  await put(page.getByRole('dialog'));
  await desk.press('ControlOrMeta+Enter');
  await insert(page, 'lampiran');
  await upload(page, 'Berkas', CHECKLIST);
  await page.getByRole('dialog').getByLabel('Nama yang ditampilkan').fill('Daftar periksa arsip');
  await put(page.getByRole('dialog'));
}

const CHECKLIST = {
  name: 'daftar-periksa.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n%%EOF'),
};

/** Uploads a file in one of the pickers of the form that is open. */
async function upload(page: Page, picker: string, file: string | typeof CHECKLIST) {
  const group = page.getByRole('dialog').getByRole('group', { name: picker, exact: true });
  await group.locator('input[type=file]').setInputFiles(file);
  await expect(group.getByText('Belum dipilih')).toBeHidden();
}

async function put(dialog: Locator) {
  await dialog.getByRole('button', { name: 'Sisipkan', exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** A lesson shows a reader without a script everything that writeEveryBlock wrote. */
export async function seeEveryBlock(page: Page): Promise<void> {
  const lesson = page.locator('.prose-lesson');
  await expect(lesson.getByRole('heading', { name: 'Arsip yang mudah ditemukan' })).toBeVisible();
  for (const words of [
    'Warga menunggu berkas, bukan sebaliknya.',
    'Lama arsip disimpan.',
    'Beri label sebelum menyimpan.',
    'Arsip adalah ingatan kelurahan.',
    'KEL-2026-001',
    'Map dan lemari.',
    'Kapan label ditulis?',
  ])
    await expect(lesson.getByText(words).first()).toBeVisible();
  await expect(lesson.getByRole('listitem').filter({ hasText: 'Beri label' })).toBeVisible();
  await expect(lesson.getByRole('columnheader', { name: 'Lama simpan' })).toBeVisible();
  await expect(lesson.getByRole('img', { name: 'Rak arsip berlabel warna.' })).toBeVisible();
  await expect(lesson.getByRole('link', { name: /Daftar periksa arsip/ })).toBeVisible();
  await lesson.getByText('Contoh label').click();
  await expect(lesson.getByText('Surat masuk, Maret 2026.')).toBeVisible();
  await expect(lesson.locator('video track[kind=captions]')).toHaveCount(1);
  await expect(lesson.locator('audio')).toHaveCount(1);
  await expect(lesson.locator(`iframe[src^="https://${EMBED_HOST}/"]`)).toHaveCount(1);
}
