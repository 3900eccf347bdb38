import type { Editor } from '@tiptap/core';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { i18nFor } from '#app/platform/i18n.ts';
import { StrayTexts } from '#app/routes/studio/editor/stray-texts.tsx';
import { dropStrayText, strayTexts } from '#app/routes/studio/editor/unsaved-texts.ts';
import { aDocument } from '#tests/support/draft-texts.ts';

import '#app/platform/texts/studio-editor.ts';
import { anEmptyPage } from '#tests/support/empty-page.ts';

vi.mock('#app/routes/studio/editor/unsaved-texts.ts', () => ({
  strayTexts: vi.fn(),
  dropStrayText: vi.fn(),
}));

const document = aDocument('Paragraf yang ditulis.', 'Dan satu lagi.');
const stray = {
  key: ['penulis', 'kursus', 'hilang', 'id', 'jendela'] as [string, string, string, string, string],
  json: JSON.stringify(document),
  at: '2026-11-22T03:00:00.000Z',
};
const insertContentAt = vi.fn();
const flush = vi.fn<() => Promise<boolean>>();
let box: HTMLElement;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.mocked(strayTexts).mockResolvedValue([stray]);
  for (const mock of [vi.mocked(dropStrayText), insertContentAt, flush]) mock.mockReset();
  box = anEmptyPage();
  const editor = {
    commands: { insertContentAt },
    state: { doc: { content: { size: 7 } } },
  } as unknown as Editor;
  const place = { courseId: 'kursus', itemKey: 'lain', language: 'id' as const };
  act(() =>
    createRoot(box).render(
      <I18nextProvider i18n={i18nFor('id')}>
        <StrayTexts
          {...{ editor, writer: 'penulis', place, itemKeys: ['lain'], zone: 'Asia/Jakarta', flush }}
        />
      </I18nextProvider>,
    ),
  );
  await act(() => vi.runAllTimersAsync());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const press = (label: string) =>
  act(async () => {
    const button = [...box.querySelectorAll('button')].find((one) => one.textContent === label)!;
    button.dispatchEvent(new window.Event('click', { bubbles: true }));
    await vi.runAllTimersAsync();
  });

test('words of a removed part are offered in another one, and stay until they are saved there', async () => {
  expect(box.textContent).toContain('bagian yang sudah dihapus');
  expect(box.textContent).toContain('Paragraf yang ditulis.');
  flush.mockResolvedValue(false);
  await press('Masukkan di akhir naskah ini');
  expect(insertContentAt).toHaveBeenCalledWith(7, document.content);
  expect(dropStrayText).not.toHaveBeenCalled();
  expect(box.textContent).toBe('');
});

test('once they are saved there, the device forgets them', async () => {
  flush.mockResolvedValue(true);
  await press('Masukkan di akhir naskah ini');
  expect(dropStrayText).toHaveBeenCalledWith(stray);
});

test('they can be thrown away', async () => {
  await press('Buang');
  expect(insertContentAt).not.toHaveBeenCalled();
  expect(dropStrayText).toHaveBeenCalledWith(stray);
});
