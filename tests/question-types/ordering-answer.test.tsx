import { parseHTML } from 'linkedom';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { i18nFor } from '#app/platform/i18n.ts';
import { answerIn, controlNames } from '#app/question-types/answer-parts.ts';
import { OrderingAnswer } from '#app/question-types/ordering/answer.tsx';
import { anEmptyPage } from '#tests/support/empty-page.ts';

const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Langkah ${id}` }));
const changed = vi.fn();
let box: HTMLElement;
let root: Root;

const question = (answer: string[]) => (
  <I18nextProvider i18n={i18nFor('id')}>
    <OrderingAnswer put={{ items }} answer={answer} name={controlNames('q.1')} label="" />
  </I18nextProvider>
);

beforeEach(() => {
  changed.mockReset();
  box = anEmptyPage();
  root = createRoot(box);
});
afterEach(() => vi.unstubAllGlobals());

const show = (answer: string[] = []) =>
  act(() => root.render(<form onChange={() => void changed(read())}>{question(answer)}</form>));
const selects = () => [...box.querySelectorAll('select')];
/** What the page reads when it hears of a change. */
function read(): string[] {
  const form = new FormData();
  for (const select of selects()) form.append(select.getAttribute('name')!, select.value);
  return answerIn(form, 'q.1').sort();
}
const shown = () => [...box.querySelectorAll('li')].map((row) => row.textContent.at(-1)).join('');
const selectOf = (id: string) => selects().find((select) => select.name === `q.1.${id}`)!;
const press = (label: string) =>
  act(() => {
    box
      .querySelector(`[aria-label="${label}"]`)!
      .dispatchEvent(new window.Event('click', { bubbles: true }));
  });
const choose = (id: string, place: string) =>
  act(() => {
    selectOf(id).value = place;
    selectOf(id).dispatchEvent(new window.Event('change', { bubbles: true }));
  });
const said = () => box.querySelector('[role=status]')!.textContent;

test('before scripts arrive each item has a select with all places, and nothing to press', () => {
  const html = renderToStaticMarkup(question(['b=1', 'a=2']));
  const { document } = parseHTML(`<main>${html}</main>`);
  const [first, second] = document.querySelectorAll('select');
  expect(first!.getAttribute('name')).toBe('q.1.b');
  expect(first!.getAttribute('aria-label')).toBe('Nomor urut: Langkah b');
  expect(first!.querySelector('[selected]')!.getAttribute('value')).toBe('1');
  expect(second!.querySelectorAll('option')).toHaveLength(5);
  for (const button of document.querySelectorAll('button'))
    expect(button.closest('.invisible')).not.toBeNull();
  expect(html).not.toContain('style=');
});

test('nothing is answered before something is moved', () => {
  show();
  expect([shown(), read()]).toEqual(['abcd', []]);
});

test('an item goes up or down; all are numbered by the time the page reads them', () => {
  show();
  press('Turunkan: Langkah a');
  expect(shown()).toBe('bacd');
  expect(changed.mock.calls).toEqual([[['a=2', 'b=1', 'c=3', 'd=4']]]);
  expect(said()).toBe('Langkah a: urutan 2 dari 4.');
  press('Naikkan: Langkah d');
  expect(shown()).toBe('badc');
  expect(changed.mock.lastCall).toEqual([['a=2', 'b=1', 'c=4', 'd=3']]);
});

test('the focus stays on what was pressed', () => {
  show();
  const button = box.querySelector<HTMLElement>('[aria-label="Turunkan: Langkah a"]')!;
  const focused = vi.spyOn(button, 'focus');
  press('Turunkan: Langkah a');
  expect(focused).toHaveBeenCalledTimes(1);
});

test('at its end an item stays where it is', () => {
  show(['a=1', 'b=2', 'c=3', 'd=4']);
  press('Naikkan: Langkah a');
  press('Turunkan: Langkah d');
  expect(shown()).toBe('abcd');
  expect(changed).not.toHaveBeenCalled();
});

test('a place chosen in the select moves the item there; the one where it is says that all are right', () => {
  show();
  choose('d', '1');
  expect([shown(), read()]).toEqual(['dabc', ['a=2', 'b=3', 'c=4', 'd=1']]);
  choose('a', '2');
  expect(shown()).toBe('dabc');
});

test('what was answered stands in its order; a place taken back is no place', () => {
  show(['a=4', 'b=3', 'c=2', 'd=1']);
  expect(shown()).toBe('dcba');
  choose('c', '');
  expect([shown(), read()]).toEqual(['dcba', ['a=4', 'b=3', 'd=1']]);
});

test('an answer that was put into the selects unseen is what is moved on', () => {
  show();
  for (const [at, id] of ['c', 'd', 'a', 'b'].entries()) selectOf(id).value = String(at + 1);
  press('Naikkan: Langkah b');
  expect([shown(), read()]).toEqual(['cdba', ['a=4', 'b=3', 'c=1', 'd=2']]);
});

test('a mouse drags an item over others; a finger does not', () => {
  show();
  const list = box.querySelector('ol')!;
  list.setPointerCapture = vi.fn();
  const tops = () =>
    [...list.children].forEach((row, at) => {
      row.getBoundingClientRect = () => ({ top: at * 50, height: 50 }) as DOMRect;
    });
  const pointer = (on: Element, type: string, values: object) =>
    act(() => {
      tops();
      on.dispatchEvent(Object.assign(new window.Event(type, { bubbles: true }), values));
    });
  const text = (id: string) => selectOf(id).nextElementSibling!;
  pointer(text('a'), 'pointerdown', { pointerType: 'touch', button: 0 });
  pointer(list, 'pointermove', { clientY: 130 });
  expect(shown()).toBe('abcd');
  pointer(text('a'), 'pointerdown', { pointerType: 'mouse', button: 0 });
  pointer(list, 'pointermove', { clientY: 60 });
  expect(shown()).toBe('abcd');
  pointer(list, 'pointermove', { clientY: 130 });
  expect([shown(), read()]).toEqual(['bcad', ['a=3', 'b=1', 'c=2', 'd=4']]);
  pointer(list, 'lostpointercapture', {});
  pointer(list, 'pointermove', { clientY: 0 });
  expect(shown()).toBe('bcad');
});
