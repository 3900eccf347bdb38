import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { i18nFor } from '#app/platform/i18n.ts';
import { answerIn, controlNames } from '#app/question-types/answer-parts.ts';
import { ANSWERS_SHOWN } from '#app/question-types/answer-props.ts';
import { DragTextAnswer } from '#app/question-types/drag-text/answer.tsx';
import { anEmptyPage } from '#tests/support/empty-page.ts';

const words = ['a', 'b', 'c'].map((id) => ({ id, text: `Kata ${id}` }));
const changed = vi.fn();
let box: HTMLElement;
let show: (answer: string[], reuse?: boolean) => void;

beforeEach(() => {
  changed.mockReset();
  box = anEmptyPage();
  const root = createRoot(box);
  show = (answer, reuse = false) =>
    act(() =>
      root.render(
        <I18nextProvider i18n={i18nFor('id')}>
          <form onChange={() => void changed(read())}>
            <DragTextAnswer
              put={{ text: '[[1]] [[2]]', gaps: [1, 2], words, reuse }}
              answer={answer}
              name={controlNames('q.1')}
              label=""
            />
          </form>
        </I18nextProvider>,
      ),
    );
});
afterEach(() => vi.unstubAllGlobals());

const gap = (number: number) => box.querySelector<HTMLSelectElement>(`[name="q.1.${number}"]`)!;
const word = (id: string) => box.querySelector<HTMLElement>(`[data-word=${id}]`)!;
const spent = () =>
  words.map(({ id }) => id).filter((id) => /line-through/.test(word(id).className));
const tell = (on: Element, type: string, more: object = {}) =>
  act(() => {
    on.dispatchEvent(
      Object.assign(new window.Event(type, { bubbles: true, cancelable: true }), more),
    );
  });
const dataTransfer = { setData: () => undefined };
/** What the page reads when it hears of a change. */
function read(): string[] {
  const form = new FormData();
  for (const select of box.querySelectorAll('select'))
    form.append(select.getAttribute('name')!, select.value);
  return answerIn(form, 'q.1').sort();
}

test('a tapped word goes into the next empty gap, and comes back when it is tapped again', () => {
  show([]);
  tell(word('b'), 'click');
  tell(word('c'), 'click');
  expect(changed.mock.calls).toEqual([[['1=b']], [['1=b', '2=c']]]);
  expect(spent()).toEqual(['b', 'c']);
  tell(word('b'), 'click');
  expect([read(), spent()]).toEqual([['2=c'], ['c']]);
});

test('where no gap is empty nothing happens', () => {
  show(['1=a', '2=b']);
  tell(word('c'), 'click');
  expect([read(), changed.mock.calls]).toEqual([['1=a', '2=b'], []]);
});

test('a word is dragged into any gap, instead of what is there', () => {
  show(['2=b']);
  tell(word('a'), 'dragstart', { dataTransfer });
  tell(gap(2), 'dragover');
  expect(gap(2).className).toContain('border-nila');
  tell(gap(2), 'drop');
  tell(word('a'), 'dragend');
  expect([read(), spent(), changed.mock.lastCall]).toEqual([['2=a'], ['a'], [['2=a']]]);
  expect(gap(2).className).not.toContain('border-nila');
});

test('something else that is dropped on a gap changes nothing', () => {
  show(['2=b']);
  tell(gap(2), 'dragover');
  tell(gap(2), 'drop');
  expect([read(), changed.mock.calls]).toEqual([['2=b'], []]);
});

test('a word that is there once leaves the gap it was in, by the time the page reads them', () => {
  show(['1=a', '2=b']);
  gap(2).value = 'a';
  tell(gap(2), 'change');
  expect(changed.mock.calls).toEqual([[['2=a']]]);
  expect(spent()).toEqual(['a']);
});

test('a word that may be used again stays, and is never spent', () => {
  show(['1=a'], true);
  tell(word('a'), 'click');
  expect([read(), spent()]).toEqual([['1=a', '2=a'], []]);
});

test('answers that are put into the gaps unseen are seen', () => {
  show([]);
  gap(1).value = 'c';
  tell(box.querySelector('form')!, ANSWERS_SHOWN);
  expect(spent()).toEqual(['c']);
});
