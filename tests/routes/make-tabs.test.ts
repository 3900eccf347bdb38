import { readFileSync } from 'node:fs';

import { parseHTML } from 'linkedom';
import { transformWithEsbuild } from 'vite';
import { beforeEach, expect, test, vi } from 'vitest';

import { validateDocument } from '#app/domain/catalogue/lesson/lesson-document.ts';
import { renderDocument } from '#app/domain/catalogue/lesson/render-document.server.ts';
import { makeTabs, openTabOf } from '#app/routes/learn/player/make-tabs.ts';

const tab = (title: string, text: string) => ({
  type: 'tab',
  attrs: { title },
  content: [
    {
      type: 'paragraph',
      content: [{ type: 'text', text, marks: [{ type: 'term', attrs: { definition: 'x' } }] }],
    },
  ],
});
const lesson = {
  type: 'doc',
  content: [
    { type: 'tabs', content: [tab('PNS', 'satu'), tab('PPPK', 'dua'), tab('CPNS', 'tiga')] },
  ],
};

let page: Document;
beforeEach(() => {
  const html = renderDocument(validateDocument(lesson), {
    language: 'id',
    base: '/x',
    sizes: new Map(),
    embedHosts: [],
  });
  page = parseHTML(`<main>${html}</main>`).document;
  vi.stubGlobal('document', page);
  makeTabs(page.querySelector<HTMLElement>('.tabs')!);
});

const tabs = () => [...page.querySelectorAll<HTMLElement>('[role=tab]')];
const chosen = () => tabs().map((one) => one.getAttribute('aria-selected') === 'true');
const shown = () =>
  [...page.querySelectorAll('[role=tabpanel]')].map((panel) => !panel.hasAttribute('data-off'));
function press(key: string): void {
  const at = tabs().find((one) => one.getAttribute('tabindex') === '0')!;
  const event = new (page.defaultView as unknown as { Event: typeof Event }).Event('keydown', {
    bubbles: true,
  });
  at.dispatchEvent(Object.assign(event, { key }));
}

test('each tab names its panel and each panel its tab; the headings give way to them', () => {
  expect(tabs().map((one) => one.textContent)).toEqual(['PNS', 'PPPK', 'CPNS']);
  for (const one of tabs()) {
    const panel = page.getElementById(one.getAttribute('aria-controls')!)!;
    expect(panel.getAttribute('role')).toBe('tabpanel');
    expect(panel.getAttribute('aria-labelledby')).toBe(one.id);
    expect(panel.querySelector('.tab-title')!.hasAttribute('data-off')).toBe(true);
  }
  expect(chosen()).toEqual([true, false, false]);
  expect(shown()).toEqual([true, false, false]);
});

test.each([
  [['ArrowRight'], 1],
  [['ArrowLeft'], 2],
  [['End', 'ArrowRight'], 0],
  [['End', 'Home'], 0],
  [['ArrowRight', 'ArrowRight', 'ArrowLeft'], 1],
  [['a'], 0],
])('%j', (keys, at) => {
  for (const key of keys) press(key);
  expect(shown().indexOf(true)).toBe(at);
  expect(chosen()).toEqual(shown());
  expect(tabs().map((one) => one.getAttribute('tabindex') === '0')).toEqual(shown());
});

test('a link to something inside a tab opens it', () => {
  openTabOf(page.getElementById('lesson-term-2'));
  expect(shown()).toEqual([false, true, false]);
  openTabOf(null);
  expect(shown()).toEqual([false, true, false]);
});

test('a second time changes nothing', () => {
  const before = page.documentElement.outerHTML;
  makeTabs(page.querySelector<HTMLElement>('.tabs')!);
  expect(page.documentElement.outerHTML).toBe(before);
});

test('readers load no more than 1.5 kB for it', async () => {
  const sizes = ['use-tabs', 'make-tabs'].map(async (name) => {
    const file = `app/routes/learn/player/${name}.ts`;
    const { code } = await transformWithEsbuild(readFileSync(file, 'utf8'), file, { minify: true });
    return code.length;
  });
  const [using = 0, making = 0] = await Promise.all(sizes);
  expect(using + making).toBeLessThan(1.5 * 1024);
});
