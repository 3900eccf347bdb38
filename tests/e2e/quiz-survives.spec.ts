import { type BrowserContext, expect, type Page, type Request, test } from '@playwright/test';

import { type Product, startProduct } from '#tests/support/product.ts';

import { attempt, quizStart } from './quiz-attempt.ts';
import { origin, PASSWORD, windowOf } from './visit.ts';
import { killWeb } from './web-processes.ts';

const CUTS = 200;

/** It kills its servers, so it has a product of its own. */
let product: Product;
const shared = process.env['ORIGIN'];
test.beforeAll(async () => {
  test.setTimeout(120_000);
  product = await startProduct();
  process.env['ORIGIN'] = product.origin;
});
test.afterAll(async () => {
  if (shared) process.env['ORIGIN'] = shared;
  await product.dispose();
});

type Answer = { sequence: number; answer: string[] };

test('an attempt survives 200 cuts of the network, two killed servers, a lost session and another device', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const acknowledged = new Map<string, Answer>();
  const { context, page } = await windowOf(browser, 'manager');
  const path = await attempt(page);
  listen(page, acknowledged);

  for (let cut = 1; cut <= CUTS; cut++) {
    if (Math.random() < 0.6) await answerSomething(page);
    await context.setOffline(true);
    const unsent = await answerSomething(page);
    const moment = unsent ? anyOf(MOMENTS)(page) : null; // listens before the network is back
    await context.setOffline(false);
    await moment;
    if (cut === 60 || cut === 140) {
      await killWeb(product.pid);
      await answerSomething(page);
      await allSaved(page);
    }
    if (cut === 100) await loseSession(context, page);
    if (cut % 40 === 0) await openPage(page, path, (cut / 40) % 2 === 1 ? 2 : 1);
  }
  await allSaved(page);
  expect(acknowledged.size).toBeGreaterThan(2);
  await expectAll(page, path, acknowledged);
  await context.close();

  // Another device knows nothing of the first: what it shows came from the server.
  const other = await windowOf(browser, 'manager');
  listen(other.page, acknowledged);
  await expectAll(other.page, path, acknowledged);
  await openPage(other.page, path, 1);
  await answerSomething(other.page);
  await allSaved(other.page);
  await expectAll(other.page, path, acknowledged);

  await other.page.goto(`${origin()}${path}/summary`);
  await other.page.getByRole('button', { name: 'Kumpulkan jawaban' }).dblclick();
  await other.page.waitForURL(/\/result/);
  await other.page.goto(origin() + (await quizStart(other.page)));
  const attempts = other.page.locator('main table tbody tr');
  await expect(attempts).toHaveCount(1);
  await expect(attempts.first()).toContainText(/Lulus|Belum lulus/);
  await other.context.close();
});

/** Keeps what the server has acknowledged: of each question the answer with the highest number. */
function listen(page: Page, acknowledged: Map<string, Answer>): void {
  page.on('requestfinished', (request) => void note(request, acknowledged));
}

async function note(request: Request, acknowledged: Map<string, Answer>): Promise<void> {
  if (!isSave(request)) return;
  const response = await request.response().catch(() => null);
  if (response?.status() !== 200) return;
  type Receipts = { receipts: { questionId: string; sequence: number; stored: boolean }[] };
  const body = (await response.json().catch(() => null)) as Receipts | null;
  const { answers } = request.postDataJSON() as { answers: ({ questionId: string } & Answer)[] };
  for (const { questionId, sequence, answer } of answers) {
    const receipt = body?.receipts.find(
      (one) => one.questionId === questionId && one.sequence === sequence,
    );
    const known = acknowledged.get(questionId)?.sequence ?? 0;
    if (receipt?.stored && sequence > known) acknowledged.set(questionId, { sequence, answer });
  }
}

const isSave = (request: Request) =>
  request.method() === 'POST' && request.url().endsWith('/answers');

/** How long the network stays: not at all, until a save has left, until one has been answered. */
const MOMENTS: ((page: Page) => Promise<unknown>)[] = [
  () => Promise.resolve(),
  (page) => page.waitForRequest(isSave),
  (page) => page.waitForEvent('requestfinished', isSave),
];

function anyOf<T>(list: readonly T[]): T {
  return list[Math.floor(Math.random() * list.length)]!;
}

/** Chooses one of what can be chosen on the page. @returns whether there was any */
function answerSomething(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('fieldset input[type=radio]')];
    const others = fields.filter((field) => !field.checked);
    others[Math.floor(Math.random() * others.length)]?.click();
    return others.length > 0;
  });
}

async function allSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Tersimpan pukul/)).toBeVisible({ timeout: 40_000 });
}

/** Opens a page of the attempt, however long the server takes to come back. */
async function openPage(page: Page, path: string, number: number): Promise<void> {
  await expect(async () => {
    await page.goto(`${origin()}${path}?page=${number}`, { timeout: 10_000 });
    await expect(page.locator('fieldset').first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 40_000 });
}

/** The session is gone: what is answered stays on the device until one has signed in again. */
async function loseSession(context: BrowserContext, page: Page): Promise<void> {
  await allSaved(page);
  await context.clearCookies();
  await answerSomething(page);
  const again = page.getByRole('link', { name: 'Masuk kembali untuk mengirimnya' });
  await expect(again).toBeVisible({ timeout: 20_000 });
  await again.click();
  await page.getByLabel(/email|surel/i).fill('manager@kota-contoh.example');
  await page.getByLabel(/kata sandi|password/i).fill(PASSWORD);
  await page.getByRole('button', { name: /^(masuk|sign in)$/i }).click();
  await page.waitForURL(/\/attempts\//);
  await allSaved(page);
}

/** Every acknowledged answer is what the pages of the attempt show, or has been answered anew since. */
async function expectAll(
  page: Page,
  path: string,
  acknowledged: ReadonlyMap<string, Answer>,
): Promise<void> {
  const found = new Map<string, Answer>();
  for (let number = 1; ; number++) {
    await openPage(page, path, number);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input[type=hidden][name^="n."]')].map(
        ({ name, value }) => {
          const id = name.slice(2);
          const chosen = document.querySelectorAll<HTMLInputElement>(
            `input[name="q.${id}"]:is([type=radio], [type=checkbox]):checked`,
          );
          return {
            id,
            sequence: Number(value),
            answer: [...chosen].map((one) => one.value).sort(),
          };
        },
      ),
    );
    for (const { id, ...answer } of shown) found.set(id, answer);
    const onward = await page.getByRole('button', { name: /^Berikutnya/ }).count();
    if (onward === 0) break;
  }
  for (const [id, { sequence, answer }] of acknowledged) {
    expect(found.get(id)?.sequence, id).toBeGreaterThanOrEqual(sequence);
    if (found.get(id)?.sequence === sequence) expect(found.get(id)?.answer, id).toEqual(answer);
  }
}
