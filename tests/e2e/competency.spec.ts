import { readFileSync } from 'node:fs';

import { expect, type Page, test } from '@playwright/test';

import { origin, windowOf } from './visit.ts';

const POSITION = 'Pengelola Layanan Administrasi Kependudukan';
const RAISED = 'Kerja Sama';
const TARGET = 'Kepala Bidang pada Dinas Kependudukan dan Pencatatan Sipil';
const MEMBER = 'Budi Tri Irawan';

test('a standard is changed: the preview says who gains a gap, then they have it', async ({
  browser,
}) => {
  const { context, page } = await windowOf(browser, 'hr');
  const before = await peopleBelow(page, RAISED);

  await page.goto(`${origin()}/hr/standards`);
  await page.getByRole('searchbox', { name: 'Cari nama atau kode jabatan' }).fill(POSITION);
  await page.getByRole('button', { name: 'Cari', exact: true }).click();
  await page.getByRole('link', { name: POSITION, exact: true }).click();
  await page.getByRole('link', { name: 'Ubah standar' }).click();
  await page.getByRole('textbox', { name: `${POSITION}, ${RAISED}`, exact: true }).fill('4m');
  await page.getByLabel('Nomor keputusan').fill('800.1/17/BKPSDM');
  await page.getByRole('button', { name: 'Lihat dampaknya' }).click();

  const effect = page.getByRole('group', { name: 'Dampak perubahan' });
  const gained = effect.getByRole('listitem').filter({ hasText: 'mendapat kesenjangan' });
  const count = Number((await gained.innerText()).match(/\d+/)?.[0]);
  expect(count).toBeGreaterThan(0);
  expect(await peopleBelow(await context.newPage(), RAISED)).toBe(before);

  await effect.getByRole('button', { name: 'Simpan perubahan standar' }).click();
  await expect(page.getByText('1 sel tersimpan.')).toBeVisible();
  expect(await peopleBelow(page, RAISED)).toBe(before + count);

  const employee = await windowOf(browser, 'employee');
  await employee.page.goto(`${origin()}/me/competencies`);
  await employee.page.getByRole('link', { name: RAISED, exact: true }).click();
  await expect(employee.page.getByText('2 dari 4 yang distandarkan').first()).toBeVisible();
  await Promise.all([context.close(), employee.context.close()]);
});

test('a supervisor rates with indicators: the level moves and says why', async ({ browser }) => {
  const { context, page } = await windowOf(browser, 'supervisor');
  await page.goto(`${origin()}/team`);
  await page.getByRole('rowheader').getByRole('link', { name: MEMBER }).click();
  await page.getByRole('link', { name: 'Mengelola Perubahan', exact: true }).click();
  await page.getByRole('radio', { name: /^Level 2/ }).check();
  const seen = page.getByRole('checkbox').first();
  await seen.check();
  await page.getByLabel('Catatan').fill('Terlihat dalam penataan loket.');
  await page.getByRole('button', { name: 'Simpan penilaian' }).click();

  await expect(page.getByText('Penilaian tersimpan dan berlaku mulai hari ini.')).toBeVisible();
  const proof = page.getByRole('row', { name: /Penilaian atasan langsung/ }).first();
  await expect(proof).toContainText('Ya, menentukan level');
  await expect(page.getByText('Terlihat dalam penataan loket.').first()).toBeVisible();
  await context.close();
});

test('somebody compares with the position aimed at and sees the match or why there is none', async ({
  browser,
}) => {
  const { context, page } = await windowOf(browser, 'employee');
  await page.goto(`${origin()}/me/competencies`);
  await page.getByText('Bandingkan dengan jabatan atau hari lain').click();
  await page.getByLabel('Cari jabatan tujuan').fill('Kependudukan');
  await page.getByRole('button', { name: 'Tampilkan' }).click();
  await page.getByRole('link', { name: `Bandingkan dengan ${TARGET}` }).click();
  await expect(page.getByText(`Jabatan tujuan: ${TARGET}`)).toBeVisible();
  const match = page.getByRole('heading', { name: /^Kesesuaian jabatan/ }).locator('../..');
  await expect(match.getByRole('heading', { name: new RegExp(`${TARGET}$`) })).toBeVisible();
  await expect(match.getByText(/Belum ditampilkan: \d+ kompetensi/).last()).toBeVisible();
  // A gap against the target, where the position held asks for less.
  const row = page.getByRole('row', { name: /Integritas/ });
  await expect(row).toContainText('2 dari 3');
  await context.close();
});

test('an export made in the background says what the screen says', async ({ browser }) => {
  const { context, page } = await windowOf(browser, 'hr');
  await page.goto(`${origin()}/hr/gaps?show=below&kind=manajerial`);
  const matrix = page.getByRole('region', { name: 'Matriks unit kerja dan kompetensi' });
  const cell = matrix
    .getByRole('row', { name: /^Dinas Kesehatan/ })
    .getByRole('link', { name: /^Integritas, Dinas Kesehatan: / });
  const [below, met, unassessed] =
    (await cell.getAttribute('aria-label'))?.match(/\d+(?= (di bawah|memenuhi|belum))/g) ?? [];
  await page.getByLabel('Jenis berkas').selectOption('csv');
  await page.getByRole('button', { name: 'Buat berkas' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Berkas laporan' })).toBeVisible();
  const file = page.getByRole('link', { name: /^Unduh/ }).first();
  await expect(file).toBeVisible({ timeout: 60_000 });
  const download = page.waitForEvent('download');
  await file.click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const line = text.split(/\r?\n/).find((row) => /Dinas Kesehatan,INT,/.test(row)) ?? '';
  expect(line.split(',').slice(5, 8)).toEqual([met, below, unassessed]);
  await context.close();
});

test('another rule of evidence shows its effect, then holds from its day', async ({ browser }) => {
  const { context, page } = await windowOf(browser, 'hr');
  await page.goto(`${origin()}/hr/frameworks`);
  await page.getByRole('rowheader').getByRole('link').first().click();
  await page.getByRole('link', { name: 'Aturan bukti' }).click();
  await page.getByRole('link', { name: 'Penilaian terbaru' }).click();
  const later = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Berlaku mulai').fill(later);
  await page.getByRole('button', { name: 'Hitung dampaknya' }).click();
  await expect(page.getByText(/^\d+ pegawai mengalami perubahan level/)).toBeVisible();
  await page.getByRole('button', { name: 'Terapkan aturan ini' }).click();
  await expect(page.getByText(/^Aturan ditetapkan\./)).toBeVisible();
  await expect(page.getByText('Akan berlaku')).toBeVisible();
  await context.close();
});

/** How many stand below the standard of a competency in the whole city, by the matrix. */
async function peopleBelow(page: Page, competency: string): Promise<number> {
  await page.goto(`${origin()}/hr/gaps?show=below`);
  const cell = page
    .getByRole('region', { name: 'Matriks unit kerja dan kompetensi' })
    .getByRole('row', { name: /^Seluruh/ })
    .getByRole('link', { name: new RegExp(`^${competency}, `) });
  return Number(await cell.innerText());
}
