import { readFile } from 'node:fs/promises';

import { type Browser, chromium } from '@playwright/test';

import type { FileDraft } from '#app/domain/catalogue/intake/course-draft.ts';
import { openSession } from '#app/domain/identity/sessions.server.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { sessionCookie } from '#app/platform/session-cookie.server.ts';
import { aBrowser, anAccount } from '#tests/support/accounts.ts';
import { browserArguments, browserPath } from '#tests/support/browser.ts';
import { anEmployee } from '#tests/support/organisation.ts';
import { aPhoto } from '#tests/support/pictures.ts';
import { aPublishedCourse } from '#tests/support/published-course.ts';

import { percentile, printFigure } from './figures.ts';

const PICTURES = 30;
const VISITS = 7;
/** A phone of the cheap kind on the mobile network of a small town. */
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true };
const NETWORK = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const PROCESSOR = 4;
const NOTE = `${PICTURES} pictures and a video; 150 ms, 1.6 Mbit/s, processor ÷${PROCESSOR}, nothing cached`;

/** How long somebody with a phone on a slow network waits for a lesson full of pictures. */
export default async function lesson({ origin }: { origin: string }): Promise<void> {
  const { path, cookie } = await aLearnerWithALesson();
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: browserArguments,
  });
  try {
    const visits = [];
    for (let n = 0; n < VISITS; n++) visits.push(await visit(browser, origin, path, cookie));
    for (const metric of ['first_paint', 'main_content'] as const)
      printFigure({
        ...{ bench: 'lesson', metric: `${metric}.p50_ms`, unit: 'ms', n: VISITS, note: NOTE },
        value: percentile(
          visits.map((one) => one[metric]),
          0.5,
        ),
      });
  } finally {
    await browser.close();
  }
}

/** A visit by a phone that was never here: milliseconds from the tap until something, and until the largest part, is seen. */
async function visit(browser: Browser, origin: string, path: string, cookie: string) {
  const context = await browser.newContext(PHONE);
  const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
  await context.addCookies([{ name, value, url: origin }]);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
  await page.goto(origin + path, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  const seen = await page.evaluate(
    () =>
      new Promise<{ first_paint: number; main_content: number }>((resolve) => {
        new PerformanceObserver((list) => {
          const [first] = performance.getEntriesByName('first-contentful-paint');
          resolve({
            first_paint: first?.startTime ?? Number.NaN,
            main_content: list.getEntries().at(-1)?.startTime ?? Number.NaN,
          });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  return seen;
}

async function aLearnerWithALesson() {
  const course = await aPublishedCourse({ items: [await anIllustratedLesson()] });
  const employee = await anEmployee();
  const account = await anAccount({ employeeId: employee.id });
  const { id: enrollmentId } = await db.enrollment.create({
    data: {
      ...{ id: newId(), offeringId: course.offeringId, employeeId: employee.id },
      ...{ status: 'enrolled', enrolledAt: now() },
    },
  });
  const cookie = await sessionCookie(await openSession(account.id, aBrowser()));
  return { path: `/learn/${enrollmentId}/items/${course.items[0]?.id}`, cookie };
}

const WORDS =
  'Petugas menyapa warga lebih dahulu, menanyakan keperluannya, lalu menjelaskan langkah dan lamanya. ';

async function anIllustratedLesson() {
  const files: FileDraft[] = [
    { name: 'layanan.mp4', bytes: await aLongVideo() },
    {
      name: 'layanan.vtt',
      bytes: Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nSelamat pagi.\n'),
    },
  ];
  const content: object[] = [paragraph(WORDS.repeat(4))];
  for (let n = 1; n <= PICTURES; n++) {
    const name = `foto-${n}.jpg`;
    files.push({ name, bytes: await aPhoto(1200 + n, 750) });
    content.push(
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: `Langkah ${n}` }] },
      paragraph(WORDS.repeat(3)),
      { type: 'figure', attrs: { file: name, alt: `Langkah ${n}`, caption: null } },
    );
  }
  const video = { file: 'layanan.mp4', captions: 'layanan.vtt', poster: null, title: 'Layanan' };
  content.splice(3, 0, { type: 'video', attrs: video });
  const document = { type: 'doc', content };
  const title = { id: 'Menyapa warga', en: 'Greeting people' };
  return {
    kind: 'lesson' as const,
    title,
    minutes: 20,
    document: { id: document, en: document },
    files,
  };
}

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** A short clip made long by a part that players skip. */
async function aLongVideo(): Promise<Buffer> {
  const skipped = Buffer.alloc(20_000_000);
  skipped.writeUInt32BE(skipped.length);
  skipped.write('free', 4, 'latin1');
  return Buffer.concat([await readFile('tests/fixtures/media/klip.mp4'), skipped]);
}
