import { chromium, type Page } from '@playwright/test';

import { openSession } from '#app/domain/identity/sessions.server.ts';
import { sessionCookie } from '#app/platform/session-cookie.server.ts';
import { aBrowser } from '#tests/support/accounts.ts';
import { browserArguments, browserPath } from '#tests/support/browser.ts';
import { aDraftWithLesson, aHolder } from '#tests/support/draft-texts.ts';
import { wordDocument } from '#tests/support/word-document.ts';

import { percentile, printFigure } from './figures.ts';

const PAGES = 200;
/** Words are typed in bursts, so that saving and looking through the text fall between keys as they do in life. */
const BURSTS = 12;
const BURST = 30;
const KEY_EVERY_MS = 70;
const PAUSES_MS = [400, 1_300, 2_000];
const NOTE = `${PAGES} pages pasted from Word, in Chromium; a key until the frame that shows it`;

/** How it is to write in a very long lesson: what the author waits for. */
export default async function editor({ origin }: { origin: string }): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: browserArguments,
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const manager = await aHolder('training_manager');
    const cookie = (await sessionCookie(await openSession(manager.accountId, aBrowser()))).split(
      ';',
    );
    const [name = '', value = ''] = (cookie[0] ?? '').split('=');
    await context.addCookies([{ name, value, url: origin }]);
    const { place } = await aDraftWithLesson();
    const path = `/studio/courses/${place.courseId}/items/${place.itemKey}?text=id`;

    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    await page.addInitScript(watchReadiness);
    await page.goto(origin + path);
    await page.waitForSelector('[data-editor="ready"] .desk-text');
    const print = (metric: string, ms: number, n: number) =>
      printFigure({ bench: 'editor', metric, value: ms, unit: 'ms', n, note: NOTE });

    print('paste_ms', await paste(page), 1);
    await page.waitForSelector('.desk-uploading', { state: 'detached' });
    await page.waitForSelector('[data-status="saved"]');

    await page.goto(origin + path);
    await page.waitForSelector('[data-editor="ready"] .desk-text');
    await page.waitForFunction(() => window.benchReadyAt !== undefined);
    print('load_ms', await page.evaluate(() => window.benchReadyAt ?? Number.NaN), 1);

    const samples = await type(page);
    print('typing.p50_ms', percentile(samples, 0.5), samples.length);
    print('typing.p95_ms', percentile(samples, 0.95), samples.length);
    await page.waitForSelector('[data-status="saved"]');
  } finally {
    await browser.close();
  }
}

declare global {
  interface Window {
    /** When the text could be written in, in milliseconds since the page was asked for. */
    benchReadyAt?: number;
    benchKeys: number[];
  }
}

function watchReadiness(): void {
  const look = () => {
    if (document.querySelector('[data-editor="ready"] .desk-text > *'))
      requestAnimationFrame(() => setTimeout(() => (window.benchReadyAt = performance.now()), 0));
    else requestAnimationFrame(look);
  };
  look();
}

/** What the clipboard gives after copying in Word; until the text is there to be seen. */
async function paste(page: Page): Promise<number> {
  const { html } = wordDocument(PAGES);
  await page.locator('.desk-text').click();
  return page.evaluate((copied) => {
    const text = document.querySelector('.desk-text');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', copied);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    const began = performance.now();
    text?.dispatchEvent(event);
    return new Promise<number>((resolve) =>
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began), 0)),
    );
  }, html);
}

/** Types at the beginning, in the middle and near the end of the text. */
async function type(page: Page): Promise<number[]> {
  await page.evaluate(watchKeys);
  for (let burst = 0; burst < BURSTS; burst++) {
    const paragraphs = page.locator('.desk-text > p');
    const at = Math.floor(((burst % 3) * 0.45 + 0.05) * (await paragraphs.count()));
    const paragraph = paragraphs.nth(at);
    await paragraph.scrollIntoViewIfNeeded();
    await paragraph.click();
    await page.keyboard.type('pelayanan warga yang baik itu '.slice(0, BURST), {
      delay: KEY_EVERY_MS,
    });
    await page.waitForTimeout(PAUSES_MS[burst % PAUSES_MS.length] ?? 0);
  }
  return page.evaluate(() => window.benchKeys);
}

/** From the key, as the browser dates it, until after the frame in which its letter is painted. */
function watchKeys(): void {
  window.benchKeys = [];
  const painted = new MessageChannel();
  const waiting: number[] = [];
  painted.port1.onmessage = () => {
    const now = performance.now();
    for (const began of waiting.splice(0)) window.benchKeys.push(now - began);
  };
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        waiting.push(timeStamp);
        painted.port2.postMessage(null);
      });
    },
    { capture: true },
  );
}
