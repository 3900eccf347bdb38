import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { useNamedFile } from '#app/routes/studio/editor/named-file.tsx';
import type { ShownAsset } from '#app/routes/studio/media/shown-asset.ts';
import { anEmptyPage } from '#tests/support/empty-page.ts';

let named: ReturnType<typeof useNamedFile>;
const asset = { name: 'sambutan.mp4', title: 'Sambutan' } as ShownAsset;

beforeEach(() => {
  const box = anEmptyPage();
  act(() => createRoot(box).render(<Form />));
});
afterEach(() => vi.unstubAllGlobals());

function Form() {
  named = useNamedFile({}, 'title');
  return null;
}

test('a file is called what the library calls it', () => {
  expect(named.incomplete).toBe(true);
  act(() => named.pick(asset));
  expect(named).toMatchObject({ file: 'sambutan.mp4', name: 'Sambutan', incomplete: false });
});

test('what was typed while the file was on its way stays', () => {
  act(() => named.setName('Pembukaan'));
  expect(named.incomplete).toBe(true);
  act(() => named.pick(asset));
  expect(named).toMatchObject({ file: 'sambutan.mp4', name: 'Pembukaan', incomplete: false });
});

test('a file without a name is not complete', () => {
  act(() => named.pick(asset));
  act(() => named.setName(' '));
  expect(named.incomplete).toBe(true);
});
