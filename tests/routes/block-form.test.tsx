import { act, useContext } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { i18nFor } from '#app/platform/i18n.ts';
import { BlockForm } from '#app/routes/studio/editor/block-form.tsx';
import { type FormUploads, FormUploadsContext } from '#app/routes/studio/editor/form-uploads.ts';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/studio-editor.ts';
import { anEmptyPage } from '#tests/support/empty-page.ts';

let box: HTMLElement;
let uploads: FormUploads;
const done = vi.fn();
let show: (entries: { problems: boolean }) => void;

beforeEach(() => {
  done.mockReset();
  box = anEmptyPage();
  const root = createRoot(box);
  show = ({ problems }) =>
    act(() =>
      root.render(
        <I18nextProvider i18n={i18nFor('id')}>
          <BlockForm isNew problems={problems} onDone={done} onCancel={() => undefined}>
            {(told) => <Picker told={told && problems} />}
          </BlockForm>
        </I18nextProvider>,
      ),
    );
  show({ problems: true });
});
afterEach(() => vi.unstubAllGlobals());

function Picker({ told }: { told: boolean }) {
  uploads = useContext(FormUploadsContext);
  return <b>{told ? 'kurang' : ''}</b>;
}

const submit = () =>
  act(() => {
    box
      .querySelector('form')!
      .dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
  });
const status = () => box.querySelector('[role=status]')!.textContent;
const began = () => act(() => uploads.began());
const ended = (arrived: boolean) => act(() => uploads.ended(arrived));

test('a block waits for the file that is on its way, and says so', () => {
  began();
  submit();
  expect(status()).toMatch(/masih diunggah/);
  expect(done).not.toHaveBeenCalled();
  show({ problems: false });
  ended(true);
  expect(done).toHaveBeenCalledTimes(1);
  expect(status()).toBe('');
});

test('a file that does not arrive ends the wait, and what is missing is told', () => {
  began();
  submit();
  ended(false);
  expect(done).not.toHaveBeenCalled();
  expect(status()).toBe('');
  expect(box.querySelector('b')!.textContent).toBe('kurang');
});

test('nothing is put in by itself where nobody asked for it', () => {
  show({ problems: false });
  began();
  ended(true);
  expect(done).not.toHaveBeenCalled();
  submit();
  expect(done).toHaveBeenCalledTimes(1);
});

test('of two files both are waited for; one that fails leaves the form open', () => {
  show({ problems: false });
  began();
  began();
  submit();
  ended(true);
  expect(done).not.toHaveBeenCalled();
  ended(false);
  expect(done).not.toHaveBeenCalled();
  expect(status()).toBe('');
});
