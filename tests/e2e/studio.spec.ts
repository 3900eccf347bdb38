import { type Browser, expect, type Page, test } from '@playwright/test';

import {
  addItem,
  addModule,
  createCourse,
  dragBefore,
  offerFile,
  publish,
  setConditions,
  writeFacts,
  writeQuestion,
  writeSurvey,
} from './author-course.ts';
import { violations } from './axe.ts';
import {
  EMBED_HOST,
  openDesk,
  seeEveryBlock,
  textSaved,
  writeEveryBlock,
} from './author-lesson.ts';
import { origin, windowOf } from './visit.ts';

const COURSE = 'Menata Arsip Kelurahan';
const LESSON = 'Mengapa arsip ditata';
const TEST = 'Uji akhir';
const FILES = 'Formulir';
const WORK = 'Foto rak Anda';
const SURVEY = 'Pendapat Anda';
const ADDED = 'Memindahkan arsip lama';

test('a course is written from nothing, published, read without a script, and followed to its next version', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  await allowFrames(browser);
  const manager = await windowOf(browser, 'manager', { viewport: { width: 1280, height: 900 } });
  const { page } = manager;
  const outline = await createCourse(page, COURSE);
  await writeWholeCourse(page, outline);
  await publish(page, outline, 1);
  await page.getByRole('link', { name: 'Lihat halaman pelatihan' }).click();
  await page.waitForURL(/courses/);

  const phone = await windowOf(browser, 'employee', {
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  await readOnPhone(phone.page, page.url());

  await page.goto(outline);
  await page.getByRole('button', { name: 'Mulai naskah baru' }).click();
  await addItem(page, 'Materi', ADDED);
  await page.getByRole('link', { name: ADDED, exact: true }).click();
  await openDesk(page, ADDED);
  await page.keyboard.type('Arsip lama dipindahkan setelah lima tahun.');
  await textSaved(page);
  await publish(page, outline, 2, 'Ditambah bagian tentang penyusutan.');

  await chooseVersion(phone.page);
  await Promise.all([manager.context.close(), phone.context.close()]);
});

/** The organisation lets lessons show pages of one other site. */
async function allowFrames(browser: Browser) {
  const { page, context } = await windowOf(browser, 'admin');
  await page.goto(`${origin()}/admin/settings/content.embedHosts`);
  await page.getByRole('textbox', { name: 'Situs yang boleh disematkan' }).fill(EMBED_HOST);
  await page.getByRole('button', { name: 'Tetapkan nilai' }).click();
  await expect(page.getByText('Nilai ditetapkan.')).toBeVisible();
  await context.close();
}

/** One item of each kind, with conditions of every kind. */
async function writeWholeCourse(page: Page, outline: string) {
  const open = async (item: string) => {
    await page.goto(outline);
    await page.getByRole('link', { name: item, exact: true }).click();
  };
  await addModule(page, 'Dasar');
  for (const [kind, title] of [
    ['Materi', LESSON],
    ['Berkas', FILES],
    ['Kuis', TEST],
    ['Tugas', WORK],
    ['Survei', SURVEY],
  ] as const)
    await addItem(page, kind, title);
  await dragBefore(page, WORK, TEST);
  await open(LESSON);
  await writeEveryBlock(page, LESSON);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Pratinjau naskah' }).click();
  await page.waitForURL(/\/preview\//);
  await expect(page.locator('.prose-lesson')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await open(FILES);
  await offerFile(page, 'daftar-periksa');
  await open(WORK);
  await openDesk(page, WORK);
  await page.keyboard.type('Foto satu rak sebelum dan sesudah ditata.');
  await textSaved(page);
  await open(TEST);
  await writeQuestion(page);
  await open(SURVEY);
  await writeSurvey(page);
  await page.goto(`${outline}/facts`);
  await writeFacts(page);
  await page.goto(outline);
  await setConditions(page, FILES, { percent: 20, least: 1 });
  await setConditions(page, WORK, { inOrder: true, from: '2026-01-31' });
  await setConditions(page, TEST, { after: [LESSON] });
  await setConditions(page, SURVEY, { after: [TEST], days: 3 });
}

async function readOnPhone(page: Page, course: string) {
  await page.goto(course);
  await page.getByRole('button', { name: 'Daftar', exact: true }).click();
  await page.getByRole('link', { name: TEST }).first().click();
  await expect(page.getByRole('heading', { name: 'Bagian ini belum terbuka' })).toBeVisible();
  await page.getByRole('link', { name: 'Kerjakan bagian itu' }).click();
  await seeEveryBlock(page);
  await page.getByRole('button', { name: 'Tandai selesai dan lanjut' }).click();
  await expect(page.getByRole('heading', { name: FILES, level: 1 })).toBeVisible();
  await page.goto(`${origin()}/learn`);
  await page.getByRole('link', { name: COURSE }).first().click();
  await page.getByRole('link', { name: SURVEY }).first().click();
  await expect(page.getByText(`Terbuka setelah Anda lulus “${TEST}”`)).toBeVisible();
  await expect(page.getByText(/^Terbuka mulai \d+/)).toBeVisible();
}

/** The newer version is offered, says what it brings, and is taken. */
async function chooseVersion(page: Page) {
  await page.goto(`${origin()}/learn`);
  await page.getByRole('link', { name: COURSE }).first().click();
  await page.getByRole('link', { name: 'Lihat perubahannya' }).click();
  await expect(page.getByText('Ditambah bagian tentang penyusutan.')).toBeVisible();
  await expect(page.getByText(ADDED)).toBeVisible();
  await page.getByRole('button', { name: 'Pindah ke versi baru' }).click();
  await expect(page.getByText('Anda sekarang mengikuti versi baru pelatihan ini.')).toBeVisible();
  await expect(page.getByRole('link', { name: ADDED })).toBeVisible();
}
