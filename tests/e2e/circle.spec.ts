import { readFileSync } from 'node:fs';

import { type Browser, expect, type Page, test } from '@playwright/test';

import { type Product, startProduct } from '#tests/support/product.ts';

import { passQuiz } from './take-quiz.ts';
import { origin, windowOf } from './visit.ts';

const COURSE = 'Administrasi Kependudukan dalam Praktik';
const COMPETENCY = 'Pelayanan Administrasi Kependudukan';

test('the whole circle: gap, course, quiz, certificate, verification, no gap for HR', async ({
  browser,
}) => {
  await circle(browser, true);
});

test('the same circle without JavaScript, where HR sends those who lack the competency', async ({
  browser,
}) => {
  const shared = process.env['ORIGIN'] ?? '';
  const product: Product = await startProduct();
  process.env['ORIGIN'] = product.origin;
  try {
    await circle(browser, false);
  } finally {
    process.env['ORIGIN'] = shared;
    await product.dispose();
  }
});

async function circle(browser: Browser, javaScriptEnabled: boolean) {
  const { context, page } = await windowOf(browser, 'employee', { javaScriptEnabled });
  const hr = await windowOf(browser, 'hr', { javaScriptEnabled });

  // The gap, for the person and for HR.
  await page.goto(`${origin()}/me/competencies`);
  const name = await ownName(page);
  await page.getByRole('link', { name: COMPETENCY }).first().click();
  await expect(page.getByText('Kesenjangan').first()).toBeVisible();
  expect(await lacking(hr.page)).toContain(name);
  expect(await lackingAlone(hr.page)).toContain(name);

  // The course that closes it: found by the person, or by HR for everybody who lacks it.
  if (javaScriptEnabled) {
    await page.getByRole('link', { name: COURSE }).first().click();
    await page.getByRole('button', { name: 'Daftar', exact: true }).click();
    await expect(page.getByText('Anda sudah terdaftar')).toBeVisible();
  } else {
    await sendThoseListed(hr.page);
    await expect(async () => {
      await page.goto(`${origin()}/notifications`);
      const told = page.getByText(`Anda didaftarkan: ${COURSE}`).first();
      await expect(told).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 60_000 });
    await page.goto(`${origin()}/learn`);
    await page.getByRole('link', { name: COURSE }).first().click();
  }
  await page
    .getByRole('link', { name: /^Mulai/ })
    .first()
    .click();
  await readLessons(page);

  // The quiz and what it changes at once.
  await passQuiz(page);
  await expect(page.getByText('Kesenjangan pada kompetensi ini tertutup.')).toBeVisible();

  // The certificate.
  const certificate = page.getByRole('link', { name: `Unduh PDF sertifikat ${COURSE}` });
  await expect(async () => {
    await page.goto(`${origin()}/me/certificates`);
    await expect(certificate).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
  const download = page.waitForEvent('download');
  await certificate.click();
  const file = await (await download).path();
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  expect(readFileSync(file).includes('ETSI.CAdES.detached')).toBe(true);

  // Anyone verifies it.
  const publicPath = await page
    .getByRole('link', { name: /^Halaman verifikasi/ })
    .first()
    .getAttribute('href');
  const anyone = await browser.newContext({ javaScriptEnabled, locale: 'id-ID' });
  const check = await anyone.newPage();
  await check.goto(new URL(publicPath ?? '', origin()).href);
  await expect(check.getByText('Sertifikat terdaftar dan berlaku').first()).toBeVisible();
  await expect(check.getByText(COURSE).first()).toBeVisible();
  expect(await check.content()).not.toContain(name);

  // The gap is gone, for the person and for HR.
  await page.goto(`${origin()}/me/competencies`);
  await page.getByRole('link', { name: COMPETENCY }).first().click();
  await expect(page.getByText('2 dari 2 yang distandarkan').first()).toBeVisible();
  expect(await lacking(hr.page)).not.toContain(name);
  expect(await lackingAlone(hr.page)).not.toContain(name);

  await Promise.all([context.close(), hr.context.close(), anyone.close()]);
}

async function ownName(page: Page): Promise<string> {
  const label = await page.locator('summary[aria-label^="Akun: "]').getAttribute('aria-label');
  return (label ?? '').replace('Akun: ', '');
}

/** The names of those whom HR sees below the standard of the competency: kind, cell, people. */
async function lacking(page: Page): Promise<string> {
  await openTechnical(page);
  return peopleOfCity(page);
}

/** The same people by way of the matrix of this competency alone. */
async function lackingAlone(page: Page): Promise<string> {
  await openTechnical(page);
  const heads = matrix(page).getByRole('columnheader');
  await heads.getByRole('link', { name: new RegExp(`, ${COMPETENCY}$`) }).click();
  await expect(page.getByText(`Hanya kompetensi ${COMPETENCY}.`)).toBeVisible();
  await expect(heads).toHaveText([/^Unit kerja/, new RegExp(`^${COMPETENCY}`)]);
  return peopleOfCity(page);
}

async function openTechnical(page: Page): Promise<void> {
  await page.goto(`${origin()}/hr/gaps`);
  await matrix(page)
    .getByRole('link', { name: /^Buka Teknis/ })
    .click();
}

function matrix(page: Page) {
  return page.getByRole('region', { name: 'Matriks unit kerja dan kompetensi' });
}

/** Opens the cell of the whole city. The address changes before its page stands: the heading says that it does. */
async function peopleOfCity(page: Page): Promise<string> {
  await matrix(page)
    .getByRole('row', { name: /^Seluruh/ })
    .getByRole('link', { name: new RegExp(`^${COMPETENCY}, `) })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: `${COMPETENCY}: ` })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/hr/gaps/people');
  return page.getByRole('main').innerText();
}

/** From the people of the cell, all ticked, to their places in the course. */
async function sendThoseListed(page: Page): Promise<void> {
  await openTechnical(page);
  await peopleOfCity(page);
  const course = page.getByLabel('Pelatihan', { exact: true });
  const option = course.getByRole('option', { name: COURSE });
  await course.selectOption((await option.getAttribute('value')) ?? '');
  await page.getByRole('button', { name: 'Daftarkan yang dipilih' }).click();
  await expect(page.getByText(/^\d+ pegawai didaftarkan\./)).toBeVisible();
}

async function readLessons(page: Page): Promise<void> {
  const quiz = page.getByRole('button', { name: 'Mulai kuis' });
  const done = page.getByRole('button', { name: /^Tandai selesai/ });
  await expect(quiz.or(done)).toBeVisible();
  while (!(await quiz.isVisible())) {
    const before = page.url();
    await done.click();
    await page.waitForURL((url) => url.href !== before);
    await expect(quiz.or(done)).toBeVisible();
  }
}
